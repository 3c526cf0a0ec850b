package org.workstyle.inspection;

/**
 * What kind of problem a finding is.
 */
public enum FindingCategory {

	/** 制度执行不到位. */
	EXECUTION,

	/** 程序不规范. */
	PROCEDURE,

	/** 办理不及时. */
	TIMELINESS,

	/** 质量不达标. */
	QUALITY,

	/** 作风纪律. */
	DISCIPLINE,

	/** 其他. */
	OTHER

}
