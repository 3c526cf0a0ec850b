package org.workstyle.scoring;

import java.math.BigInteger;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The exact figure y = slope × (n ÷ d) + offset in whole numbers of 64 bits:
 * {@code (a × n + b × d) ÷ (c × d)} with positive c and d. Where a product does not fit,
 * an {@link ArithmeticException} says so; no digit is ever lost.
 *
 * @param a slope over the common denominator
 * @param b offset over the common denominator
 * @param c the common denominator, positive
 */
record Affine(long a, long b, long c) {

	static Affine of(BigFraction slope, BigFraction offset) {
		BigInteger common = slope.getDenominator()
			.multiply(offset.getDenominator())
			.divide(slope.getDenominator().gcd(offset.getDenominator()));
		return new Affine(over(slope, common), over(offset, common), common.longValueExact());
	}

	private static long over(BigFraction value, BigInteger common) {
		return value.getNumerator().multiply(common.divide(value.getDenominator())).longValueExact();
	}

	/**
	 * Returns a number of the sign of y.
	 */
	long top(long n, long d) {
		return Math.addExact(Math.multiplyExact(this.a, n), Math.multiplyExact(this.b, d));
	}

	/**
	 * Returns y rounded half-up to a whole number; used where y is not below zero, or
	 * where what is below zero is then made zero.
	 */
	long halfUp(long n, long d) {
		long bottom = Math.multiplyExact(this.c, d);
		return Math.floorDiv(Math.addExact(Math.multiplyExact(2, top(n, d)), bottom), Math.multiplyExact(2, bottom));
	}

	/**
	 * Returns the smallest whole number not below y.
	 */
	long ceiling(long n, long d) {
		return -Math.floorDiv(Math.negateExact(top(n, d)), Math.multiplyExact(this.c, d));
	}

}
