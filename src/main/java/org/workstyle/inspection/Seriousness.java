package org.workstyle.inspection;

/**
 * How serious a finding is.
 */
public enum Seriousness {

	/** 一般. */
	MINOR,

	/** 较重. */
	SERIOUS,

	/** 严重. */
	GRAVE

}
