package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.workstyle.account.UnitId;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Worked examples of what is compared with what.
 */
class ComparisonTests {

	private static final UnitId TOWN = new UnitId(new UUID(0, 1));

	private static final UnitId RIVER = new UnitId(new UUID(0, 2));

	private static final RevenuePeriod QUARTER = RevenuePeriod.of("2023Q1");

	private static final ForecastRules RULES = new ForecastRules(List.of(
			setting(ForecastSettingCode.ERROR_LINES, "2 5 10"), setting(ForecastSettingCode.DENOMINATOR, "ACTUAL"),
			setting(ForecastSettingCode.REPORTING_DAY, "10")));

	private final RevenueTable table = new RevenueTable();

	private final Comparison comparison = new Comparison(this.table, RULES);

	/**
	 * Single taxes are 10 % off, up and down; together 155 were forecast of 150: 3.33 %.
	 */
	@Test
	void sumsBothHalvesBeforeItDivides() {
		put(RevenueKind.FORECAST, TOWN, 1, "VAT", 110);
		put(RevenueKind.ACTUAL, TOWN, 1, "VAT", 100);
		put(RevenueKind.FORECAST, TOWN, 1, "CIT", 45);
		put(RevenueKind.ACTUAL, TOWN, 1, "CIT", 50);

		assertThat(percent("VAT")).isEqualTo("10.00");
		assertThat(percent("CIT")).isEqualTo("10.00");
		assertThat(percent("VAT", "CIT")).isEqualTo("3.33");
		assertThat(of("VAT", "CIT").band()).isEqualTo(ErrorBand.GOOD);
	}

	@Test
	void leavesOutMonthsOfWhichNothingCameIn() {
		put(RevenueKind.FORECAST, TOWN, 1, "VAT", 98);
		put(RevenueKind.ACTUAL, TOWN, 1, "VAT", 100);
		put(RevenueKind.FORECAST, TOWN, 2, "VAT", 500);
		put(RevenueKind.FORECAST, RIVER, 1, "VAT", 300);

		ComparedLine line = of("VAT");

		assertThat(line.forecast()).isEqualByComparingTo("98");
		assertThat(requireNonNull(line.error()).percent()).isEqualTo("2.00");
		assertThat(line.open()).isEqualTo(2);
	}

	@Test
	void showsTheForecastAheadWhileNothingCameIn() {
		put(RevenueKind.FORECAST, TOWN, 2, "VAT", 500);

		assertThat(of("VAT").forecast()).isEqualByComparingTo("500");
		assertThat(of("VAT").error()).isNull();
	}

	@Test
	void countsAMonthWithoutForecastAsForecastWithNothing() {
		put(RevenueKind.FORECAST, TOWN, 1, "VAT", 100);
		put(RevenueKind.ACTUAL, TOWN, 1, "VAT", 100);
		put(RevenueKind.ACTUAL, RIVER, 1, "VAT", 100);

		assertThat(percent("VAT")).isEqualTo("50.00");
		assertThat(of("VAT").missing()).isOne();
		assertThat(this.comparison.of(List.of(RIVER), List.of("VAT"), QUARTER).error()).isNull();
	}

	@Test
	void setsTheErrorOfSameAsLastYearBeside() {
		put(RevenueKind.FORECAST, TOWN, 1, "VAT", 95);
		put(RevenueKind.ACTUAL, TOWN, 1, "VAT", 100);
		this.table.add(new RevenueKey(RevenueKind.ACTUAL, TOWN, YearMonth.of(2022, 1), "VAT"), new BigDecimal(80));

		ComparedLine line = of("VAT");

		assertThat(requireNonNull(line.naive()).percent()).isEqualTo("20.00");
		assertThat(line.growth()).isEqualTo("25.00");
	}

	@Test
	void measuresProgressAgainstThePlanOfTheQuarter() {
		put(RevenueKind.PLAN, TOWN, 1, "VAT", 300);
		put(RevenueKind.ACTUAL, TOWN, 1, "VAT", 100);
		put(RevenueKind.ACTUAL, TOWN, 2, "VAT", 110.5);

		assertThat(of("VAT").progress()).isEqualTo("70.17");
		assertThat(this.comparison.of(List.of(TOWN), List.of("VAT"), RevenuePeriod.of("2023-02")).progress())
			.isEqualTo("70.17");
		assertThat(this.comparison.of(List.of(TOWN), List.of("VAT"), RevenuePeriod.of("2023-01")).progress())
			.isEqualTo("33.33");
	}

	@Test
	void judgesAMonthByTheRulesOfItsFirstDay() {
		ForecastRules changed = new ForecastRules(List.of(
				new ForecastSetting(ForecastSettingCode.REPORTING_DAY, LocalDate.of(2023, 2, 2), "8", "x", true),
				setting(ForecastSettingCode.REPORTING_DAY, "10")));

		assertThat(changed.reportingDay(YearMonth.of(2023, 2))).isEqualTo(LocalDate.of(2023, 2, 10));
		assertThat(changed.reportingDay(YearMonth.of(2023, 3))).isEqualTo(LocalDate.of(2023, 3, 8));
	}

	@Test
	void proposesTheMeanOfTheSameMonths() {
		assertThat(Proposal.of(List.of(new BigDecimal("100.00"), new BigDecimal("110.00"), new BigDecimal("120.01"))))
			.isEqualTo("110.00");
		assertThat(Proposal.of(List.of(new BigDecimal("0.01"), new BigDecimal("0.02")))).isEqualTo("0.02");
		assertThat(Proposal.of(List.of())).isNull();
	}

	private ComparedLine of(String... taxes) {
		return this.comparison.of(List.of(TOWN, RIVER), List.of(taxes), QUARTER);
	}

	private BigDecimal percent(String... taxes) {
		return requireNonNull(of(taxes).error()).percent();
	}

	private void put(RevenueKind kind, UnitId unit, int month, String tax, double amount) {
		this.table.add(new RevenueKey(kind, unit, YearMonth.of(2023, month), tax), BigDecimal.valueOf(amount));
	}

	private static ForecastSetting setting(ForecastSettingCode code, String value) {
		return new ForecastSetting(code, LocalDate.of(2000, 1, 1), value, "x", true);
	}

}
