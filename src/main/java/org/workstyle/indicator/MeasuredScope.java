package org.workstyle.indicator;

/**
 * Which units an indicator measures.
 */
public enum MeasuredScope {

	/** all tax branches. */
	TAX_BRANCHES,

	/** all departments. */
	DEPARTMENTS,

	/** all departments and tax branches. */
	ALL_UNITS,

	/** the units of a list. */
	LISTED

}
