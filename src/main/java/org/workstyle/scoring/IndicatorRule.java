package org.workstyle.scoring;

import java.math.BigDecimal;

/**
 * What an indicator says in a quarter, as far as scoring needs it.
 *
 * @param code its code
 * @param dimension code of its dimension
 * @param numerator formula of the numerator
 * @param denominator formula of the denominator
 * @param factor what numerator ÷ denominator is multiplied by, 100 for a percentage
 * @param decimals decimal places shown of the value; the score is computed of the exact
 * value
 * @param limits target, warning, floor and direction
 * @param rule how the value becomes points
 * @param full the full score in points
 * @param zeroDenominator what a zero denominator means
 */
public record IndicatorRule(String code, String dimension, Expression numerator, Expression denominator,
		BigDecimal factor, int decimals, Limits limits, ScoringRule rule, BigDecimal full,
		ZeroDenominator zeroDenominator) {

}
