package org.workstyle.regulation;

/**
 * How often a duty is to be done.
 */
public enum DutyFrequency {

	/** 随时: whenever there is occasion. */
	ON_OCCASION,

	/** 一次性: once, by a day. */
	ONCE,

	/** 每周. */
	WEEKLY,

	/** 每月. */
	MONTHLY,

	/** 每季度. */
	QUARTERLY,

	/** 每半年. */
	HALF_YEARLY,

	/** 每年. */
	YEARLY

}
