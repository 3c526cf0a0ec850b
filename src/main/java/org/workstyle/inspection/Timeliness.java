package org.workstyle.inspection;

/**
 * Findings by whether they were corrected in time.
 */
public enum Timeliness {

	/** 逾期未整改: with the unit after its deadline. */
	OVERDUE,

	/** 已到期应整改: past its deadline, or signed off before it. */
	DUE,

	/** 按期整改: signed off, the correction reported by the deadline. */
	ON_TIME,

	/** 未按期整改: due and not corrected in time. */
	LATE

}
