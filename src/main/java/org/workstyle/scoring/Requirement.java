package org.workstyle.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What it would take to score more.
 *
 * @param goal what is reached
 * @param value the value it takes
 * @param numerator the numerator it takes if the denominator stays, where there is one
 * @param place the rank that is reached, where the rule ranks
 */
public record Requirement(Goal goal, BigFraction value, @Nullable BigFraction numerator, @Nullable Integer place) {

	/**
	 * What can be reached.
	 */
	public enum Goal {

		/** 下一档. */
		NEXT_BAND,

		/** 满分. */
		FULL_SCORE,

		/** 排名进入更好的一段. */
		BETTER_SEGMENT

	}

}
