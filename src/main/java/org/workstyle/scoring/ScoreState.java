package org.workstyle.scoring;

/**
 * How a score came about.
 */
public enum ScoreState {

	/** 已计分: by the rule, from a value. */
	SCORED,

	/** 分母为零，按约定计分: nothing to divide by, full or zero as the indicator says. */
	NOTHING_TO_DIVIDE,

	/** 未报，计零分. */
	NOT_REPORTED,

	/** 未报，经批准不计分: leaves both sums. */
	EXEMPT,

	/** 不适用: leaves both sums. */
	NOT_APPLICABLE;

	/**
	 * Whether the score counts in the sums.
	 */
	public boolean counts() {
		return this == SCORED || this == NOTHING_TO_DIVIDE || this == NOT_REPORTED;
	}

}
