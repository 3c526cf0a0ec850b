package org.workstyle.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitSummary;
import org.workstyle.taxation.TaxType;

/**
 * All about the forecast and the revenue of a unit, month and tax.
 *
 * @param unit the unit
 * @param month the month
 * @param tax the tax
 * @param line how both compare
 * @param forecasts versions of the forecast, the latest first
 * @param actuals versions of what came in, the latest first
 * @param judged the version that is judged
 * @param reportingDay the day by whose end a version counts
 */
public record RevenueRecord(UnitSummary unit, YearMonth month, TaxType tax, ComparedLine line,
		List<RevenueVersion> forecasts, List<RevenueVersion> actuals, @Nullable RevenueVersion judged,
		LocalDate reportingDay) {

	public RevenueRecord {
		forecasts = List.copyOf(forecasts);
		actuals = List.copyOf(actuals);
	}

	/**
	 * Returns the versions that came too late to be judged.
	 */
	public long late() {
		return this.forecasts.stream()
			.filter((version) -> this.judged == null || version.number() > this.judged.number())
			.count();
	}

}
