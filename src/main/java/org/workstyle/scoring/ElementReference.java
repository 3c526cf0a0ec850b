package org.workstyle.scoring;

/**
 * An element in an expression, and the period it is wanted of.
 *
 * @param code the element's code
 * @param period the period
 */
public record ElementReference(String code, Period period) implements Comparable<ElementReference> {

	@Override
	public int compareTo(ElementReference other) {
		int byCode = this.code.compareTo(other.code);
		return (byCode != 0) ? byCode : this.period.compareTo(other.period);
	}

	/**
	 * The periods an expression can ask for.
	 */
	public enum Period {

		/** 本季度. */
		QUARTER,

		/** 年初至今: from January to the end of the quarter. */
		YEAR_TO_DATE,

		/** 上年同期: the same quarter a year ago. */
		LAST_YEAR

	}

}
