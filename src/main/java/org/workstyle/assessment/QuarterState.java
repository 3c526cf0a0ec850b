package org.workstyle.assessment;

/**
 * Where a quarter stands on its way from entry to archive.
 */
public enum QuarterState {

	/** 填报中: units enter readings and hand in. */
	OPEN,

	/** 审核中: the performance office reviews what was handed in. */
	UNDER_REVIEW,

	/** 已发布: scores are out; units may appeal. */
	PUBLISHED,

	/** 已关闭: nothing changes any more, except by a correction. */
	CLOSED

}
