package org.workstyle.arrears;

/**
 * How the tax of an item was established.
 */
public enum ItemOrigin {

	/** 纳税申报: the taxpayer declared it. */
	DECLARED,

	/** 核定: the authority assessed it. */
	ASSESSED,

	/** 检查查补: an inspection found it. */
	INSPECTED

}
