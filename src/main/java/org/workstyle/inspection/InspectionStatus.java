package org.workstyle.inspection;

/**
 * Where an inspection stands.
 */
public enum InspectionStatus {

	/** 进行中: results are being recorded. */
	OPEN,

	/** 已结束: nothing of it changes any more; its findings go on. */
	CLOSED,

	/** 已取消. */
	CANCELLED

}
