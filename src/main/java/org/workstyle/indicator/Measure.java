package org.workstyle.indicator;

/**
 * The unit of measure of an element.
 */
public enum Measure {

	/** 元. */
	YUAN,

	/** 户. */
	TAXPAYERS,

	/** 件. */
	ITEMS,

	/** 份. */
	RETURNS,

	/** 笔. */
	PAYMENTS,

	/** 人次. */
	PEOPLE,

	/** 场次. */
	SESSIONS,

	/** 百分比. */
	PERCENT,

	/** a number without a unit. */
	NUMBER

}
