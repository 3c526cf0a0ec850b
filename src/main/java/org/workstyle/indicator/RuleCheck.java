package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.scoring.ElementReference;
import org.workstyle.scoring.ElementValue;
import org.workstyle.scoring.Exact;
import org.workstyle.scoring.Expression;

/**
 * One validation rule against a table of readings: month by month where all its elements
 * are monthly, else by the quarter. Values that are missing or do not apply break no
 * rule.
 */
final class RuleCheck {

	private static final int DECIMALS = 4;

	private final ValidationRule rule;

	private final ReadingTable table;

	private final Expression left;

	private final Expression right;

	private final boolean monthly;

	RuleCheck(ValidationRule rule, ReadingTable table) {
		this.rule = rule;
		this.table = table;
		this.left = Expression.parse(rule.leftSide());
		this.right = Expression.parse(rule.rightSide());
		this.monthly = rule.codes()
			.stream()
			.allMatch((code) -> table.element(code).facts().periodicity() == Periodicity.MONTH);
	}

	List<Violation> violations(UnitSummary unit, ReadingPeriod period) {
		List<YearMonth> months = this.monthly ? period.months() : List.of(period.first());
		return months.stream().flatMap((month) -> violation(unit, period, month).stream()).toList();
	}

	private Optional<Violation> violation(UnitSummary unit, ReadingPeriod period, YearMonth month) {
		ElementValue one = value(this.left, unit.id(), period, month);
		ElementValue other = value(this.right, unit.id(), period, month);
		if (!one.isReported() || !other.isReported()
				|| this.rule.comparison().holds(one.required().subtract(other.required()).signum())) {
			return Optional.empty();
		}
		return Optional.of(new Violation(this.rule, unit, month, shown(one), shown(other), null));
	}

	private ElementValue value(Expression side, UnitId unit, ReadingPeriod period, YearMonth month) {
		return side.evaluate((reference) -> value(reference, unit, period, month),
				BigFraction.of(period.quarter().number(), 4));
	}

	private ElementValue value(ElementReference reference, UnitId unit, ReadingPeriod period, YearMonth month) {
		return (this.monthly && reference.period() == ElementReference.Period.QUARTER)
				? this.table.get(reference.code(), unit, month).toValue()
				: this.table.value(reference, unit, period.quarter());
	}

	private static BigDecimal shown(ElementValue value) {
		BigDecimal rounded = Exact.round(value.required(), DECIMALS).stripTrailingZeros();
		return (rounded.scale() < 0) ? rounded.setScale(0) : rounded;
	}

}
