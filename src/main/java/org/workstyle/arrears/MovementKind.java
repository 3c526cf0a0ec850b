package org.workstyle.arrears;

/**
 * What raised or lowered what an item owes.
 */
public enum MovementKind {

	/** 新增: the tax was established. */
	NEW,

	/** 清缴: a payment settled it. */
	PAYMENT,

	/** 冲回: a payment that did not stand. */
	REVERSAL,

	/** 核销. */
	WRITE_OFF,

	/** 更正: it had been established wrongly. */
	CORRECTION

}
