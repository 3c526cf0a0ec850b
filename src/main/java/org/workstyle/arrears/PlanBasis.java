package org.workstyle.arrears;

/**
 * What a clearing plan rests on.
 */
public enum PlanBasis {

	/**
	 * 分期履行协议 (行政强制法第四十二条): while it is kept, nothing is enforced; once broken,
	 * enforcement resumes.
	 */
	AGREEMENT,

	/** 清缴承诺: the taxpayer's own word; it stands in nobody's way. */
	COMMITMENT

}
