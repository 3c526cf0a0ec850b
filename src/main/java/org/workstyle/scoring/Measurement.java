package org.workstyle.scoring;

/**
 * What an indicator found at a unit.
 *
 * @param unit identifier of the unit
 * @param numerator the numerator
 * @param denominator the denominator
 * @param baseNumerator the numerator of the same quarter a year ago
 * @param baseDenominator the denominator of the same quarter a year ago
 * @param exempt whether it is left out if it was not reported
 */
public record Measurement(String unit, ElementValue numerator, ElementValue denominator, ElementValue baseNumerator,
		ElementValue baseDenominator, boolean exempt) {

	/**
	 * A measurement without base year and exception.
	 */
	public static Measurement of(String unit, ElementValue numerator, ElementValue denominator) {
		return new Measurement(unit, numerator, denominator, ElementValue.NOT_REPORTED, ElementValue.NOT_REPORTED,
				false);
	}

}
