package org.workstyle.regulation;

/**
 * Why a block should be looked at by hand.
 */
public enum Doubt {

	/** 编号不连续: the number does not follow the one before. */
	GAP,

	/** 编号重复: the number stood before. */
	REPEATED,

	/** 可能是引用: begins like an article but reads like a reference to one. */
	REFERENCE,

	/** 表格: the text of a table. */
	TABLE

}
