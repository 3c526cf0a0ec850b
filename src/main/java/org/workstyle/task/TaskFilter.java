package org.workstyle.task;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for.
 *
 * @param unit those of everybody the reader heads, not only the reader's own
 * @param urgency only those
 * @param kind only those of the kind
 */
public record TaskFilter(boolean unit, @Nullable Urgency urgency, @Nullable String kind) {

}
