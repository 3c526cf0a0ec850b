package org.workstyle.inspection;

/**
 * What can happen to a finding.
 */
public enum FindingStepKind {

	/** 登记问题. */
	OPENED,

	/** 调整责任. */
	ASSIGNED,

	/** 申请延期. */
	EXTENSION_ASKED,

	/** 同意延期. */
	EXTENSION_GRANTED,

	/** 不同意延期. */
	EXTENSION_REFUSED,

	/** 补充佐证. */
	EVIDENCE_ADDED,

	/** 更换佐证. */
	EVIDENCE_REPLACED,

	/** 报告整改. */
	REPORTED,

	/** 退回. */
	SENT_BACK,

	/** 核查销号. */
	SIGNED_OFF,

	/** 撤销问题. */
	WITHDRAWN,

	/** 重新整改. */
	REOPENED

}
