package org.workstyle.indicator;

/**
 * How a value becomes a score (计分办法).
 */
public enum RuleKind {

	/** 线性计分: full at target, zero at floor, a straight line between. */
	LINEAR,

	/** 分档计分: a share of the full score for each threshold. */
	BANDS,

	/** 扣分计分: so many points less for each step away from the target. */
	PER_UNIT,

	/** 达标计分: full at or beyond the target, else nothing. */
	PASS_FAIL,

	/** 排名计分: a share of the full score by rank among the measured units. */
	RANK,

	/** 进步计分: by the gain over the same quarter a year ago. */
	IMPROVEMENT

}
