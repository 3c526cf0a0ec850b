package org.workstyle.indicator;

/**
 * Whether there is a value. Three states are kept apart from entry to score.
 */
public enum ReadingState {

	/** 已报: a value, zero included. */
	REPORTED,

	/** 不适用: the unit has no such business in the period. */
	NOT_APPLICABLE,

	/** 未报: nothing was entered, or it was taken back. */
	NOT_REPORTED

}
