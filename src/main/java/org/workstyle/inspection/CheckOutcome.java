package org.workstyle.inspection;

/**
 * What was found for an item at a unit.
 */
public enum CheckOutcome {

	/** 符合. */
	COMPLIANT,

	/** 部分符合. */
	PARTLY,

	/** 不符合. */
	NOT_COMPLIANT,

	/** 不适用. */
	NOT_APPLICABLE;

	/**
	 * Whether something is wrong that must be said and corrected.
	 */
	public boolean isAmiss() {
		return this == PARTLY || this == NOT_COMPLIANT;
	}

}
