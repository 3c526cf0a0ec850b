package org.workstyle.arrears;

/**
 * What can come next in a case.
 */
public enum NextDateKind {

	/** 下一期应缴. */
	INSTALMENT,

	/** 计划违约. */
	BROKEN,

	/** 期限届满. */
	DEADLINE,

	/** 登记结果或采取后续措施. */
	FOLLOW_UP

}
