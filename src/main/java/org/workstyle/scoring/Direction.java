package org.workstyle.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Which way a value is better.
 */
public enum Direction {

	/** 越高越好. */
	HIGHER,

	/** 越低越好. */
	LOWER;

	/**
	 * Whether the value is as good as the other, or better.
	 */
	boolean reaches(BigFraction value, BigFraction bound) {
		return compare(value, bound) >= 0;
	}

	/**
	 * Compares by goodness: positive where the first is better.
	 */
	int compare(BigFraction first, BigFraction second) {
		return (this == HIGHER) ? Exact.compare(first, second) : Exact.compare(second, first);
	}

	/**
	 * Returns by how much the first is better than the second.
	 */
	BigFraction gain(BigFraction first, BigFraction second) {
		return (this == HIGHER) ? first.subtract(second) : second.subtract(first);
	}

}
