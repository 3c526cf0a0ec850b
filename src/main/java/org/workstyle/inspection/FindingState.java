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
	SIGNED_OFF,

	/** 已撤销: it should not have been opened, and counts nowhere. */
	WITHDRAWN;

	/**
	 * Whether the unit has to do something.
	 */
	public boolean isWithUnit() {
		return this == OPEN || this == SENT_BACK;
	}

	/**
	 * Whether nobody has to do anything any more.
	 */
	public boolean isEnded() {
		return this == SIGNED_OFF || this == WITHDRAWN;
	}

}
