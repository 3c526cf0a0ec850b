package org.workstyle.scoring;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator found at a unit, as it comes from the database: decimals in place of
 * fractions, so that a country's quarter needs no object more than its driver makes.
 *
 * @param state whether the quarter has both halves
 * @param numerator the numerator; only where reported
 * @param denominator the denominator; only where reported
 * @param baseNumerator the numerator of the same quarter a year ago, if there is one
 * @param baseDenominator the denominator of the same quarter a year ago, if there is one
 * @param exempt whether it is left out if it was not reported
 */
public record BulkReading(ElementValue.State state, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
		@Nullable BigDecimal baseNumerator, @Nullable BigDecimal baseDenominator, boolean exempt) {

	public BulkReading {
		boolean reported = state == ElementValue.State.REPORTED;
		if (reported != (numerator != null) || reported != (denominator != null)) {
			throw new IllegalArgumentException("Both halves where they were reported, and only there");
		}
		if ((baseNumerator != null) != (baseDenominator != null)) {
			throw new IllegalArgumentException("Both halves of the base, or none");
		}
	}

	/**
	 * A reading without base year and exception.
	 */
	public static BulkReading of(BigDecimal numerator, BigDecimal denominator) {
		return new BulkReading(ElementValue.State.REPORTED, numerator, denominator, null, null, false);
	}

	/**
	 * Returns the same as a measurement of the unit.
	 */
	Measurement measurement(String unit) {
		return new Measurement(unit, value(this.numerator), value(this.denominator), base(this.baseNumerator),
				base(this.baseDenominator), this.exempt);
	}

	private ElementValue value(@Nullable BigDecimal number) {
		return (number != null) ? ElementValue.of(number) : new ElementValue(this.state, null);
	}

	private static ElementValue base(@Nullable BigDecimal number) {
		return (number != null) ? ElementValue.of(number) : ElementValue.NOT_REPORTED;
	}

}
