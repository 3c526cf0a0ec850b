package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitSummary;

/**
 * A rule that does not hold for a unit and a month, or the quarter that begins with it.
 *
 * @param rule the rule
 * @param unit the unit
 * @param month the month; of a quarter its first
 * @param left value of the left side
 * @param right value of the right side
 * @param explanation why it is right all the same, if somebody said so
 */
public record Violation(ValidationRule rule, UnitSummary unit, YearMonth month, BigDecimal left, BigDecimal right,
		@Nullable Explanation explanation) {

	Violation with(@Nullable Explanation given) {
		return new Violation(this.rule, this.unit, this.month, this.left, this.right, given);
	}

	/**
	 * Why a value that breaks a rule is right all the same.
	 *
	 * @param text the reason
	 * @param by who gave it
	 */
	public record Explanation(String text, String by) {

	}

}
