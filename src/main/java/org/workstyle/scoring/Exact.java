package org.workstyle.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Exact numbers in and out: decimals become fractions without loss, and fractions become
 * decimals only where a figure is rounded, half-up.
 */
public final class Exact {

	private Exact() {
	}

	/**
	 * Returns the decimal as a fraction.
	 */
	public static BigFraction of(BigDecimal value) {
		BigDecimal plain = (value.scale() < 0) ? value.setScale(0) : value;
		return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
	}

	/**
	 * Compares two fractions. The library's own comparison is wrong for two negative ones
	 * (Commons Numbers 1.2).
	 */
	static int compare(BigFraction first, BigFraction second) {
		return first.subtract(second).signum();
	}

	/**
	 * Rounds half-up, away from zero at the half.
	 * @param decimals decimal places kept
	 */
	public static BigDecimal round(BigFraction value, int decimals) {
		return new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()), decimals,
				RoundingMode.HALF_UP);
	}

	/**
	 * Writes the fraction: as a decimal where it is one, else as "numerator/denominator".
	 */
	static String text(BigFraction value) {
		try {
			return new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()))
				.stripTrailingZeros()
				.toPlainString();
		}
		catch (ArithmeticException ex) {
			return value.getNumerator() + "/" + value.getDenominator();
		}
	}

	/**
	 * Writes the fraction for readers: exactly where it has at most so many decimals,
	 * else rounded to so many and marked as such.
	 */
	static String shown(BigFraction value, int decimals) {
		BigDecimal rounded = round(value, decimals);
		if (of(rounded).equals(value)) {
			return rounded.stripTrailingZeros().toPlainString();
		}
		return "≈" + rounded.toPlainString();
	}

}
