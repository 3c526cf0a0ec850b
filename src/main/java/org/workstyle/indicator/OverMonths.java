package org.workstyle.indicator;

/**
 * How the months of an element make a quarter or a year.
 */
public enum OverMonths {

	/** 累加: a flow. */
	SUM,

	/** 取期末: a stock, never summed. */
	LAST,

	/** 平均. */
	AVERAGE

}
