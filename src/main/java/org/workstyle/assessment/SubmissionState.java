package org.workstyle.assessment;

/**
 * Whose a unit's readings of a quarter are.
 */
public enum SubmissionState {

	/** 已提交: handed in and frozen. */
	SUBMITTED,

	/** 已退回: sent back, the unit's again. */
	RETURNED

}
