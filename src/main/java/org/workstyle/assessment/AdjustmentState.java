package org.workstyle.assessment;

/**
 * Whether an adjustment counts.
 */
public enum AdjustmentState {

	/** 待审批: proposed, does not count yet. */
	PROPOSED,

	/** 已批准: counts. */
	APPROVED,

	/** 未批准: does not count. */
	REFUSED

}
