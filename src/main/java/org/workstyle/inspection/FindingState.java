package org.workstyle.inspection;

/**
 * Where a finding stands.
 */
public enum FindingState {

	/** 待整改. */
	OPEN,

	/** 待核查: the unit reported its correction. */
	REPORTED,

	/** 已退回: the correction was not enough. */
	SENT_BACK,

	/** 已销号. */
	SIGNED_OFF;

	/**
	 * Whether the unit has to do something.
	 */
	public boolean isWithUnit() {
		return this == OPEN || this == SENT_BACK;
	}

}
