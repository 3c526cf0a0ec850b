package org.workstyle.scoring;

import java.math.BigDecimal;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The limits of an indicator. Of an IMPROVEMENT they are limits of the gain.
 *
 * @param direction which way a value is better
 * @param target earns the full score
 * @param warning from here on the light is yellow
 * @param floor earns nothing
 */
public record Limits(Direction direction, BigDecimal target, BigDecimal warning, BigDecimal floor) {

	/**
	 * Returns the light of a value: green at or better than the target, yellow at or
	 * better than the warning value, else red.
	 */
	public Light light(BigFraction value) {
		if (this.direction.reaches(value, Exact.of(this.target))) {
			return Light.GREEN;
		}
		return this.direction.reaches(value, Exact.of(this.warning)) ? Light.YELLOW : Light.RED;
	}

}
