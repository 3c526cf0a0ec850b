package org.workstyle.forecast;

import java.time.YearMonth;
import java.util.List;

import org.workstyle.account.UnitSummary;
import org.workstyle.taxation.TaxType;

/**
 * Forecasts and revenue of a period.
 *
 * @param period the period
 * @param whole all taxes of all units asked for
 * @param year the same from January on, held against the year's plan
 * @param taxes each tax
 * @param apart contributions and non-tax revenue, which no total of taxes includes
 * @param units all taxes of each unit
 * @param months all taxes of the last twelve months, the earliest first
 */
public record RevenueOverview(RevenuePeriod period, ComparedLine whole, ComparedLine year, List<OfTax> taxes,
		List<OfTax> apart, List<OfUnit> units, List<OfMonth> months) {

	public RevenueOverview {
		taxes = List.copyOf(taxes);
		apart = List.copyOf(apart);
		units = List.copyOf(units);
		months = List.copyOf(months);
	}

	/**
	 * Whether nothing is known of the period.
	 */
	public boolean isEmpty() {
		return this.whole.isEmpty() && this.apart.isEmpty();
	}

	/**
	 * Whether anything is known of the months.
	 */
	public boolean hasMonths() {
		return this.months.stream().anyMatch((each) -> !each.line().isEmpty());
	}

	/**
	 * A tax.
	 *
	 * @param tax the tax
	 * @param line its figures
	 */
	public record OfTax(TaxType tax, ComparedLine line) {

	}

	/**
	 * A unit.
	 *
	 * @param unit the unit
	 * @param line its figures
	 */
	public record OfUnit(UnitSummary unit, ComparedLine line) {

	}

	/**
	 * A month.
	 *
	 * @param month the month
	 * @param line its figures
	 */
	public record OfMonth(YearMonth month, ComparedLine line) {

	}

}
