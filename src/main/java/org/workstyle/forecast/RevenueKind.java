package org.workstyle.forecast;

/**
 * What an amount of revenue stands for.
 */
public enum RevenueKind {

	/** 预测: expected of a month. */
	FORECAST,

	/** 实际入库: what came in of a month. */
	ACTUAL,

	/** 计划: planned for the quarter that begins with the month. */
	PLAN

}
