package org.workstyle.demo;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitType;
import org.workstyle.forecast.ComparedLine;
import org.workstyle.forecast.LargeSourceState;
import org.workstyle.forecast.RevenueOverviews;
import org.workstyle.forecast.RevenuePeriod;
import org.workstyle.support.PortalTest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two years of forecasts, the plans of both, and the year's large sources.
 */
@PortalTest
@TestPropertySource(properties = "portal.demo=true")
class RevenueDemonstrationTests {

	@Autowired
	RevenueOverviews overviews;

	@Autowired
	UnitDirectory units;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theFirstQuarterWasForecastWithinFivePercent() {
		ComparedLine quarter = whole("2023Q1");

		assertThat(requireNonNull(quarter.error()).percent()).isLessThanOrEqualTo(new BigDecimal("5.00"));
		assertThat(quarter.missing()).isZero();
		assertThat(requireNonNull(quarter.progress())).isGreaterThanOrEqualTo(new BigDecimal("100.00"));
	}

	@Test
	void forecastsAreOfTwentyFourMonths() {
		assertThat(number("select count(distinct month) from revenue_forecast")).isEqualTo(24);
		assertThat(number("select count(distinct month) from revenue_actual")).isEqualTo(29);
		assertThat(number("select count(distinct unit_id) from revenue_forecast")).isEqualTo(8);
		assertThat(number("select count(distinct tax_code) from revenue_actual")).isEqualTo(18);
		assertThat(number("select count(*) from revenue_version where entered_at >= '2023-06-28T16:00:00Z'")).isZero();
	}

	@Test
	void someWereThoughtOverAndSomeTooLate() {
		assertThat(number("select count(*) from revenue_version where kind = 'FORECAST' and number > 1"))
			.isGreaterThan(100);
		assertThat(number("""
				select count(*) from revenue_newest v join revenue_forecast f using (unit_id, month, tax_code)
				where v.kind = 'FORECAST' and v.amount <> f.amount
				""")).isGreaterThan(50);
	}

	@Test
	void sharesAreThoseOfACounty() {
		assertThat(share("VAT")).isBetween(new BigDecimal(36), new BigDecimal(52));
		assertThat(share("CIT")).isBetween(new BigDecimal(15), new BigDecimal(25));
	}

	@Test
	void largeSourcesAreInEveryState() {
		assertThat(number("select count(*) from large_source")).isEqualTo(24);
		assertThat(
				number("""
						select count(distinct case when paid >= expected then 'PAID' when expected_on < '2023-06-28' then 'OVERDUE'
						  when paid > 0 then 'PARTLY_PAID' else 'EXPECTED' end) from large_source
						"""))
			.isEqualTo(LargeSourceState.values().length);
	}

	private BigDecimal share(String tax) {
		return this.jdbc.sql("""
				select 100 * sum(amount) filter (where tax_code = :tax) / sum(amount)
				from revenue_actual where tax_code not in ('SOCIAL', 'NON_TAX')
				""").param("tax", tax).query(BigDecimal.class).single();
	}

	private ComparedLine whole(String text) {
		RevenuePeriod period = RevenuePeriod.of(text);
		return this.overviews
			.of(this.units.existingOn(period.first().atDay(1))
				.stream()
				.filter((unit) -> unit.type() == UnitType.TAX_BRANCH)
				.toList(), period)
			.whole();
	}

	private long number(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
