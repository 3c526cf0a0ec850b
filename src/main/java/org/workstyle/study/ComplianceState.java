package org.workstyle.study;

/**
 * Whether a host did what was asked of it in a period.
 */
public enum ComplianceState {

	/** 已完成: as often as asked, or more. */
	DONE,

	/** 待完成: the period runs, time is left. */
	DUE,

	/** 即将到期: the period runs and ends within the days set. */
	SOON_DUE,

	/** 未完成: the period is over. */
	MISSED,

	/** 未开始: the period lies ahead. */
	AHEAD,

	/** 不适用: nothing was asked of the host. */
	NOT_APPLICABLE;

	/**
	 * Whether something is still to be done in the running period.
	 */
	public boolean isOpen() {
		return this == DUE || this == SOON_DUE;
	}

}
