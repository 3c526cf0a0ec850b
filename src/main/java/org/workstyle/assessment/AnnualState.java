package org.workstyle.assessment;

/**
 * Where a year's assessment stands.
 */
public enum AnnualState {

	/** 汇总中: quarters are still coming in. */
	OPEN,

	/** 待批准: rolled up by the performance office, waits for the committee. */
	PROPOSED,

	/** 已批准: approved by the committee, which is its first edition. */
	APPROVED,

	/** 已关闭: nothing changes any more, except by a correction. */
	CLOSED

}
