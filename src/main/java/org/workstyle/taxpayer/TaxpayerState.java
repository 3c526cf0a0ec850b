package org.workstyle.taxpayer;

/**
 * Where a taxpayer's registration stands.
 */
public enum TaxpayerState {

	/** Registered and in touch (正常). */
	NORMAL,

	/** Could not be reached and was declared non-normal (非正常). */
	NON_NORMAL,

	/** Struck off the register (注销). */
	CLOSED

}
