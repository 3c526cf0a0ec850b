package org.workstyle.indicator;

/**
 * How two sides of a validation rule must compare.
 */
public enum Comparison {

	/** 不大于. */
	LE("≤"),

	/** 小于. */
	LT("<"),

	/** 等于. */
	EQ("="),

	/** 不小于. */
	GE("≥"),

	/** 大于. */
	GT(">");

	private final String sign;

	Comparison(String sign) {
		this.sign = sign;
	}

	/**
	 * Returns the mathematical sign.
	 */
	public String sign() {
		return this.sign;
	}

	/**
	 * Whether it holds.
	 * @param order the left side compared with the right one: negative, zero or positive
	 */
	boolean holds(int order) {
		return switch (this) {
			case LE -> order <= 0;
			case LT -> order < 0;
			case EQ -> order == 0;
			case GE -> order >= 0;
			case GT -> order > 0;
		};
	}

}
