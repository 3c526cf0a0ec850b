package org.workstyle.indicator;

/**
 * Where the cause of a poor value lies.
 */
public enum CauseKind {

	/** 模型: the indicator measures the wrong thing. */
	MODEL,

	/** 口径: the source rule. */
	SOURCE_RULE,

	/** 方法: how the work is done. */
	METHOD,

	/** 工作: work not done. */
	WORK

}
