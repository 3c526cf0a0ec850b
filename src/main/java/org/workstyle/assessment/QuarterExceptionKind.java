package org.workstyle.assessment;

/**
 * What an exception allows.
 */
public enum QuarterExceptionKind {

	/** 逾期补报: readings may change after the unit handed in, until a day. */
	LATE,

	/**
	 * 不计分: an indicator that was not reported leaves both sums instead of scoring zero.
	 */
	EXEMPT

}
