package org.workstyle.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.account.UnitType;
import org.workstyle.forecast.EarlierRevenue.Entered;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random histories of several versions a cell: what pages and data elements say is what
 * an independent calculation over all rows says.
 */
@PortalTest
@Import(Organization.class)
@Transactional
class RevenueHistoriesTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final List<String> TAXES = List.of("VAT", "CIT", "STAMP");

	@Autowired
	EarlierRevenue earlier;

	@Autowired
	RevenueOverviews overviews;

	@Autowired
	RevenueElements revenueElements;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	UnitDirectory directory;

	@Autowired
	Organization organization;

	private final List<Entered> history = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void agreeWithAnIndependentCalculation(long seed) {
		Random chance = new Random(seed);
		List<UnitId> units = Stream.generate(() -> this.organization.unit(UnitType.TAX_BRANCH, null)).limit(3).toList();
		CurrentUser head = this.organization.account(null, Role.PERFORMANCE);
		units.forEach((unit) -> fill(unit, head, chance));
		this.earlier.enter(this.history);

		for (String text : List.of("2023-02", "2023Q1", "2023")) {
			RevenuePeriod period = RevenuePeriod.of(text);
			RevenueOverview overview = this.overviews.of(this.directory.findAll(units), period);
			check(overview.whole(), period, (each) -> true);
			overview.units().forEach((each) -> check(each.line(), period, of(each.unit())));
			overview.taxes()
				.forEach((each) -> check(each.line(), period, (row) -> row.key().tax().equals(each.tax().code())));
		}
		units.forEach((unit) -> checkElements(unit, YearMonth.of(2023, 2)));
	}

	private void fill(UnitId unit, CurrentUser head, Random chance) {
		for (YearMonth month = YearMonth.of(2022, 1); month.getYear() < 2024; month = month.plusMonths(1)) {
			boolean came = chance.nextInt(6) > 0;
			for (String tax : TAXES) {
				fill(RevenueKind.FORECAST, unit, month, tax, chance.nextInt(4), head, chance);
				fill(RevenueKind.ACTUAL, unit, month, tax, came ? chance.nextInt(3) : 0, head, chance);
			}
		}
	}

	/**
	 * Versions lie around the reporting day, some of them to the minute.
	 */
	private void fill(RevenueKind kind, UnitId unit, YearMonth month, String tax, int versions, CurrentUser head,
			Random chance) {
		LocalDateTime at = month.atDay(9).atTime(12, 0);
		for (int number = 1; number <= versions; number++) {
			at = (chance.nextInt(4) > 0) ? at.plusMinutes(chance.nextInt(1500)) : month.atDay(11).atStartOfDay();
			at = at.isBefore(month.atDay(9).atTime(12, 0)) ? month.atDay(9).atTime(12, 0) : at;
			this.history.add(new Entered(new RevenueKey(kind, unit, month, tax), number,
					BigDecimal.valueOf(chance.nextInt(200_000), 2), at.atZone(ZONE).toInstant(), head));
		}
	}

	private void check(ComparedLine line, RevenuePeriod period, Predicate<Entered> which) {
		List<Entered> rows = this.history.stream().filter(which).toList();
		BigDecimal actual = null;
		BigDecimal forecast = null;
		for (Entered row : newest(rows.stream().filter(in(period)).toList())) {
			if (row.key().kind() == RevenueKind.ACTUAL) {
				actual = plus(actual, row.amount());
			}
		}
		for (Entered row : newest(rows.stream().filter(in(period)).filter(RevenueHistoriesTests::inTime).toList())) {
			if (row.key().kind() == RevenueKind.FORECAST && cameIn(row)) {
				forecast = plus(forecast, row.amount());
			}
		}
		assertThat(line.actual()).isEqualTo(actual);
		if (actual != null && forecast != null && actual.signum() > 0) {
			assertThat(line.forecast()).isEqualTo(forecast);
			assertThat(line.error()).isNotNull()
				.extracting(ForecastError::percent)
				.isEqualTo(new BigDecimal(100).multiply(actual.subtract(forecast).abs())
					.divide(actual, MathContext.DECIMAL128)
					.setScale(2, RoundingMode.HALF_UP));
		}
	}

	private void checkElements(UnitId unit, YearMonth month) {
		List<Entered> rows = this.history.stream()
			.filter((row) -> row.key().unit().equals(unit) && row.key().month().equals(month))
			.toList();
		BigDecimal actual = sum(RevenueKind.ACTUAL, newest(rows));
		BigDecimal forecast = sum(RevenueKind.FORECAST,
				newest(rows.stream().filter(RevenueHistoriesTests::inTime).filter(this::cameIn).toList()));
		assertThat(element("actual", unit, month)).isEqualTo(actual);
		assertThat(element("forecast", unit, month)).isEqualTo(forecast);
	}

	private @Nullable BigDecimal element(String code, UnitId unit, YearMonth month) {
		return this.jdbc
			.sql("select value from (" + this.revenueElements.query()
					+ ") e where e.code = :code and e.unit_id = :unit and e.month = :from")
			.param("code", code)
			.param("unit", unit.value())
			.param("from", month.atDay(1))
			.param("to", month.atEndOfMonth())
			.param("quarterFrom", RevenuePeriod.quarterOf(month.atDay(1)).first().atDay(1))
			.param("quarterTo", RevenuePeriod.quarterOf(month.atDay(1)).last().atEndOfMonth())
			.query(BigDecimal.class)
			.optional()
			.orElse(null);
	}

	private boolean cameIn(Entered forecast) {
		return this.history.stream()
			.anyMatch((row) -> row.key().kind() == RevenueKind.ACTUAL && row.key().unit().equals(forecast.key().unit())
					&& row.key().month().equals(forecast.key().month()));
	}

	private static List<Entered> newest(List<Entered> rows) {
		return rows.stream()
			.filter((row) -> rows.stream()
				.filter((other) -> other.key().equals(row.key()))
				.max(Comparator.comparingInt(Entered::number))
				.orElseThrow() == row)
			.toList();
	}

	private static boolean inTime(Entered row) {
		Instant end = row.key().month().atDay(11).atStartOfDay(ZONE).toInstant();
		return row.key().kind() != RevenueKind.FORECAST || row.at().isBefore(end);
	}

	private static Predicate<Entered> in(RevenuePeriod period) {
		return (row) -> period.contains(row.key().month());
	}

	private static Predicate<Entered> of(UnitSummary unit) {
		return (row) -> row.key().unit().equals(unit.id());
	}

	private static @Nullable BigDecimal sum(RevenueKind kind, List<Entered> rows) {
		BigDecimal sum = null;
		for (Entered row : rows) {
			sum = (row.key().kind() == kind) ? plus(sum, row.amount()) : sum;
		}
		return sum;
	}

	private static BigDecimal plus(@Nullable BigDecimal sum, BigDecimal amount) {
		return (sum != null) ? sum.add(amount) : amount;
	}

}
