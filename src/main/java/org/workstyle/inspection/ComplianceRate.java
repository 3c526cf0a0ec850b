package org.workstyle.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * How far something is followed: items in order among those that apply. A partly followed
 * article is not in order.
 *
 * @param key what is measured: a theme, or the identifier of a unit or regulation
 * @param name its name; of a theme none
 * @param compliant items in order
 * @param partly items partly in order
 * @param not items not in order
 */
public record ComplianceRate(String key, @Nullable String name, int compliant, int partly, int not) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * Returns how many items applied.
	 */
	public int checked() {
		return this.compliant + this.partly + this.not;
	}

	/**
	 * Returns the rate in per cent with one decimal; nothing where nothing applied.
	 */
	public @Nullable BigDecimal percent() {
		return (checked() == 0) ? null : HUNDRED.multiply(BigDecimal.valueOf(this.compliant))
			.divide(BigDecimal.valueOf(checked()), 1, RoundingMode.HALF_UP);
	}

}
