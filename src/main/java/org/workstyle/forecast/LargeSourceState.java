package org.workstyle.forecast;

/**
 * How the payment of a large source stands.
 */
public enum LargeSourceState {

	/** 待入库: nothing came in, and it is not due yet. */
	EXPECTED,

	/** 部分入库: a part came in, and it is not due yet. */
	PARTLY_PAID,

	/** 逾期未足额: the day has passed and something is missing. */
	OVERDUE,

	/** 已入库: all of it came in. */
	PAID

}
