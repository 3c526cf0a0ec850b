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
	NUMBER;

	private static final int CENTS = 2;

	private static final int MOST_DECIMALS = 10;

	/**
	 * Whether it counts things, which are whole.
	 */
	public boolean isCount() {
		return this != YUAN && isNeverNegative();
	}

	/**
	 * Whether its values are zero or more.
	 */
	public boolean isNeverNegative() {
		return this != PERCENT && this != NUMBER;
	}

	/**
	 * Returns how many decimals its values have at most.
	 */
	public int decimals() {
		if (isCount()) {
			return 0;
		}
		return (this == YUAN) ? CENTS : MOST_DECIMALS;
	}

}
