package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Compares forecasts with what came in. A unit's month is compared once something of it
 * came in; a tax of it that was not forecast in time counts as forecast with nothing.
 *
 * @param table the amounts, those of the year before included
 * @param rules what errors are held against
 */
record Comparison(RevenueTable table, ForecastRules rules) {

	/**
	 * Compares some units and taxes over a period.
	 */
	ComparedLine of(Collection<UnitId> units, Collection<String> taxes, RevenuePeriod period) {
		Sums sums = new Sums();
		for (UnitId unit : units) {
			for (YearMonth month : period.months()) {
				add(sums, unit, month, taxes);
			}
		}
		BigDecimal forecast = RevenueTable.sum(sums.forecast);
		BigDecimal actual = RevenueTable.sum(sums.actual);
		BigDecimal lastYear = RevenueTable.sum(sums.lastYear);
		RevenuePeriod planned = period.planned();
		return new ComparedLine((sums.counted > 0) ? forecast : RevenueTable.sum(sums.ahead), actual, lastYear,
				RevenueTable.sum(planned(units, taxes, planned)),
				RevenueTable.sum(actual(units, taxes, new RevenuePeriod(planned.first(), period.last()))),
				error(actual, forecast, sums, period), error(actual, lastYear, sums, period),
				this.rules.lines(period.first().atDay(1)), sums.missing, sums.open);
	}

	private void add(Sums sums, UnitId unit, YearMonth month, Collection<String> taxes) {
		BigDecimal forecast = this.table.sum(RevenueKind.FORECAST, unit, month, taxes);
		if (!this.table.isCounted(unit, month)) {
			sums.open += this.table.isForecast(unit, month) ? 1 : 0;
			sums.ahead.add(forecast);
			return;
		}
		sums.counted++;
		sums.missing += this.table.isForecast(unit, month) ? 0 : 1;
		sums.forecast.add(forecast);
		sums.actual.add(this.table.sum(RevenueKind.ACTUAL, unit, month, taxes));
		sums.lastYear.add(this.table.sum(RevenueKind.ACTUAL, unit, month.minusYears(1), taxes));
	}

	private @Nullable ForecastError error(@Nullable BigDecimal actual, @Nullable BigDecimal expected, Sums sums,
			RevenuePeriod period) {
		if (sums.counted == 0 || expected == null) {
			return null;
		}
		return ForecastError.of((actual != null) ? actual : BigDecimal.ZERO, expected,
				this.rules.base(period.first().atDay(1)));
	}

	private List<@Nullable BigDecimal> planned(Collection<UnitId> units, Collection<String> taxes,
			RevenuePeriod period) {
		return collect(RevenueKind.PLAN, units, taxes,
				period.months().stream().filter((month) -> month.getMonthValue() % 3 == 1).toList());
	}

	private List<@Nullable BigDecimal> actual(Collection<UnitId> units, Collection<String> taxes,
			RevenuePeriod period) {
		return collect(RevenueKind.ACTUAL, units, taxes, period.months());
	}

	private List<@Nullable BigDecimal> collect(RevenueKind kind, Collection<UnitId> units, Collection<String> taxes,
			List<YearMonth> months) {
		List<@Nullable BigDecimal> found = new ArrayList<>();
		units.forEach((unit) -> months.forEach((month) -> found.add(this.table.sum(kind, unit, month, taxes))));
		return found;
	}

	/**
	 * What is summed up while units and months are gone through.
	 */
	private static final class Sums {

		private final List<@Nullable BigDecimal> forecast = new ArrayList<>();

		private final List<@Nullable BigDecimal> ahead = new ArrayList<>();

		private final List<@Nullable BigDecimal> actual = new ArrayList<>();

		private final List<@Nullable BigDecimal> lastYear = new ArrayList<>();

		private int counted;

		private int missing;

		private int open;

	}

}
