package org.workstyle.indicator;

/**
 * How the values of units make the value of a larger scope.
 */
public enum OverUnits {

	/** 相加. */
	SUM,

	/** 平均. */
	AVERAGE

}
