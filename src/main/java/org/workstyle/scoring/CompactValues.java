package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numerators and denominators of a group of units as whole numbers, the two of a unit at
 * one scale; a denominator of 0 stands for "no value".
 */
final class CompactValues {

	private final long[] numerators;

	private final long[] denominators;

	private final int count;

	private CompactValues(long[] numerators, long[] denominators, int count) {
		this.numerators = numerators;
		this.denominators = denominators;
		this.count = count;
	}

	/**
	 * Takes the values over.
	 * @throws ArithmeticException if one is too large, or a denominator negative
	 */
	static CompactValues of(List<BulkReading> readings) {
		long[] numerators = new long[readings.size()];
		long[] denominators = new long[readings.size()];
		int count = 0;
		for (int index = 0; index < numerators.length; index++) {
			BigDecimal numerator = readings.get(index).numerator();
			BigDecimal denominator = readings.get(index).denominator();
			if (numerator != null && denominator != null && denominator.signum() != 0) {
				int scale = scale(numerator, denominator);
				numerators[index] = whole(numerator, scale);
				denominators[index] = positive(whole(denominator, scale));
				count++;
			}
		}
		return new CompactValues(numerators, denominators, count);
	}

	/**
	 * Returns how many units have a value.
	 */
	int count() {
		return this.count;
	}

	boolean has(int index) {
		return this.denominators[index] != 0;
	}

	long numerator(int index) {
		return this.numerators[index];
	}

	long denominator(int index) {
		return this.denominators[index];
	}

	/**
	 * Returns how many units have a better value.
	 */
	int better(int index, Direction direction) {
		int better = 0;
		for (int other = 0; other < this.numerators.length; other++) {
			if (has(other)) {
				int compared = Long.compare(Math.multiplyExact(this.numerators[other], this.denominators[index]),
						Math.multiplyExact(this.numerators[index], this.denominators[other]));
				better += (compared == 0 || (compared > 0) != (direction == Direction.HIGHER)) ? 0 : 1;
			}
		}
		return better;
	}

	static int scale(BigDecimal first, BigDecimal second) {
		return Math.max(Math.max(first.scale(), second.scale()), 0);
	}

	static long whole(BigDecimal value, int scale) {
		return (value.scale() == 0 && scale == 0) ? value.longValueExact()
				: value.setScale(scale).scaleByPowerOfTen(scale).longValueExact();
	}

	static long positive(long denominator) {
		if (denominator < 0) {
			throw new ArithmeticException("A negative denominator turns the order round");
		}
		return denominator;
	}

}
