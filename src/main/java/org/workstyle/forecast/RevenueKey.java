package org.workstyle.forecast;

import java.time.YearMonth;

import org.workstyle.account.UnitId;

/**
 * Names an amount of revenue, written {@code FORECAST.<unit>.2023-05.VAT}.
 *
 * @param kind what it stands for
 * @param unit the unit
 * @param month the month; of a plan the first of its quarter
 * @param tax code of the tax type
 */
public record RevenueKey(RevenueKind kind, UnitId unit, YearMonth month, String tax) {

	public RevenueKey {
		if (kind == RevenueKind.PLAN && month.getMonthValue() % 3 != 1) {
			throw new IllegalArgumentException("A plan stands under the first month of its quarter");
		}
	}

	/**
	 * Reads a key; Spring calls it for parameters.
	 */
	public static RevenueKey of(String text) {
		String[] parts = text.split("\\.");
		if (parts.length != 4) {
			throw new IllegalArgumentException("No key of an amount: " + text);
		}
		return new RevenueKey(RevenueKind.valueOf(parts[0]), UnitId.of(parts[1]), YearMonth.parse(parts[2]), parts[3]);
	}

	@Override
	public String toString() {
		return this.kind + "." + this.unit + "." + this.month + "." + this.tax;
	}

}
