package org.workstyle.study;

import java.math.BigDecimal;

/**
 * Two reflections that are much alike.
 *
 * @param share what they have in common, in per cent
 * @param first one
 * @param second the other
 */
public record ReflectionPair(BigDecimal share, ReflectionSummary first, ReflectionSummary second) {

}
