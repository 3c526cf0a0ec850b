package org.workstyle.arrears.ledger;

/**
 * How long something has been owed, counted from the day after it was due.
 */
public enum AgeBand {

	/** Not yet due. */
	NOT_YET_DUE,

	/** 1 to 30 days. */
	TO_30_DAYS,

	/** 31 to 90 days. */
	TO_90_DAYS,

	/** 91 to 180 days. */
	TO_180_DAYS,

	/** 181 to 365 days. */
	TO_365_DAYS,

	/** More than 365 days, at most three years. */
	TO_3_YEARS,

	/** More than three years. */
	OVER_3_YEARS

}
