package org.workstyle.scoring;

import java.math.BigDecimal;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a value becomes points (计分办法). RANK and IMPROVEMENT need more than the value: see
 * {@link Rank} and {@link Improvement}.
 */
public sealed interface ScoringRule permits Linear, Bands, PerUnit, PassFail, Rank, Improvement {

	/**
	 * Returns the points of a value, exact.
	 * @param value the indicator's value
	 * @param full the full score
	 * @param limits target, warning, floor and direction
	 */
	Share points(BigFraction value, BigDecimal full, Limits limits);

}
