package org.workstyle.regulation;

/**
 * What became of what a reference names.
 */
public enum ReferenceState {

	/** 有效. */
	CURRENT,

	/** 已废止. */
	REPEALED,

	/** 条款已不存在. */
	ARTICLE_GONE,

	/** 不在登记簿中: not in the register, such as a law. */
	UNKNOWN

}
