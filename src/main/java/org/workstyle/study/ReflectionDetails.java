package org.workstyle.study;

import org.jspecify.annotations.Nullable;

/**
 * A reflection as its page shows it.
 *
 * @param summary what the list shows, too
 * @param version the version seen, given back when it is changed
 * @param text what it says
 * @param comment what the head said to it
 * @param commentedBy who that was
 * @param amendable whether whoever asked may amend it
 * @param commentable whether whoever asked may comment on it
 */
public record ReflectionDetails(ReflectionSummary summary, long version, String text, @Nullable String comment,
		@Nullable String commentedBy, boolean amendable, boolean commentable) {

}
