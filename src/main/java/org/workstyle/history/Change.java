package org.workstyle.history;

import org.jspecify.annotations.Nullable;

/**
 * A field that changed, in the reader's language.
 *
 * @param fieldKey message key of the field, such as {@code Unit.name}
 * @param before what it was; nothing where it was empty or the part is new
 * @param after what it became; nothing where it was emptied or the part removed
 */
public record Change(String fieldKey, @Nullable String before, @Nullable String after) {

}
