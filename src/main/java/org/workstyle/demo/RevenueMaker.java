package org.workstyle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.forecast.EarlierRevenue;
import org.workstyle.forecast.EarlierRevenue.Entered;
import org.workstyle.forecast.ForecastSettingCode;
import org.workstyle.forecast.ForecastSettings;
import org.workstyle.forecast.RevenueKey;
import org.workstyle.forecast.RevenueKind;

/**
 * Enters two years of forecasts, what came in since the year before them, and the plans:
 * by tax, so that the branches' sums are the figures they reported.
 */
@Component
class RevenueMaker {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final YearMonth FIRST_ACTUAL = YearMonth.of(2021, 1);

	private static final YearMonth FIRST_FORECAST = YearMonth.of(2021, 7);

	private static final YearMonth FIRST_PLAN = YearMonth.of(2022, 1);

	private static final double REVISED = 0.12;

	private static final double LATE = 0.05;

	private static final double SWING = 0.015;

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10000);

	private final EarlierRevenue revenue;

	private final ForecastSettings settings;

	private final OpenedAccounts accounts;

	private final Clock clock;

	RevenueMaker(EarlierRevenue revenue, ForecastSettings settings, OpenedAccounts accounts, Clock clock) {
		this.revenue = revenue;
		this.settings = settings;
		this.accounts = accounts;
		this.clock = clock;
	}

	void enter(Bureau bureau, Map<String, UnitFigures> figures, Seed seed) {
		this.settings.set(ForecastSettingCode.ACCOUNTING_UNIT, Bureau.FOUNDED_ON, "SH", "县局“三定”方案：收入核算股负责收入预测和会统核算",
				false, "设定收入核算部门");
		YearMonth now = YearMonth.from(LocalDate.now(this.clock));
		List<Entered> entered = new ArrayList<>();
		for (UnitPlan unit : bureau.plans()) {
			UnitFigures made = figures.get(unit.code());
			if (unit.type() == UnitType.TAX_BRANCH && made != null) {
				Branch branch = new Branch(bureau.unit(unit.code()), this.accounts.head(unit.code()),
						this.accounts.head("SH"), entered);
				enter(branch, made, now, seed.of("revenue " + unit.code()));
			}
		}
		this.revenue.enter(entered);
	}

	private static void enter(Branch branch, UnitFigures made, YearMonth now, Random chance) {
		RevenueShares shares = new RevenueShares(chance);
		Map<String, BigDecimal> quarters = new HashMap<>();
		for (YearMonth month = FIRST_ACTUAL; !month.isAfter(now); month = month.plusMonths(1)) {
			BigDecimal actual = made.of("actual").getOrDefault(month, BigDecimal.ZERO);
			Map<String, BigDecimal> came = shares.divide(actual, chance);
			came.putAll(shares.apart(actual, chance));
			if (!month.isBefore(FIRST_FORECAST)) {
				BigDecimal forecast = missed(made.of("forecast").getOrDefault(month, BigDecimal.ZERO), chance);
				Map<String, BigDecimal> expected = shares.divide(forecast, chance);
				expected.putAll(shares.apart(forecast, chance));
				forecast(branch, month, expected, came, chance, month.equals(now));
			}
			if (month.isBefore(now)) {
				actual(branch, month, came, chance);
				sum(quarters, month, came);
			}
		}
		for (YearMonth quarter = FIRST_PLAN; quarter.getYear() <= now.getYear(); quarter = quarter.plusMonths(3)) {
			plan(branch, quarter, quarters);
		}
	}

	/**
	 * Nobody forecasts a month to the cent.
	 */
	private static BigDecimal missed(BigDecimal forecast, Random chance) {
		double swing = SWING * (2 * chance.nextDouble() - 1);
		return forecast.multiply(BigDecimal.valueOf(1 + swing)).setScale(2, RoundingMode.HALF_UP);
	}

	/**
	 * Forecasts are entered by the head within the first days; a few are thought over in
	 * time, and a few too late.
	 */
	private static void forecast(Branch branch, YearMonth month, Map<String, BigDecimal> expected,
			Map<String, BigDecimal> came, Random chance, boolean current) {
		int day = 4 + chance.nextInt(3);
		expected.forEach((tax, amount) -> {
			RevenueKey key = new RevenueKey(RevenueKind.FORECAST, branch.unit(), month, tax);
			int number = 1;
			if (chance.nextDouble() < REVISED) {
				branch.add(key, number++, amount.multiply(BigDecimal.valueOf(1.08)), at(month, day, chance), false);
			}
			branch.add(key, number++, amount, at(month, day + 2, chance), false);
			if (!current && chance.nextDouble() < LATE) {
				branch.add(key, number, came.getOrDefault(tax, amount), at(month, 20, chance), false);
			}
		});
	}

	private static void actual(Branch branch, YearMonth month, Map<String, BigDecimal> came, Random chance) {
		Instant at = at(month.plusMonths(1), 2, chance);
		came.forEach((tax, amount) -> branch.add(new RevenueKey(RevenueKind.ACTUAL, branch.unit(), month, tax), 1,
				amount, at, true));
	}

	/**
	 * A quarter is planned a little above the one a year before, in whole ten thousands.
	 */
	private static void plan(Branch branch, YearMonth quarter, Map<String, BigDecimal> quarters) {
		BigDecimal growth = BigDecimal.valueOf((quarter.getMonthValue() == 1) ? 0.97 : 1.01);
		quarters.entrySet()
			.stream()
			.filter((each) -> each.getKey().startsWith(quarter.minusYears(1) + " "))
			.sorted(Map.Entry.comparingByKey())
			.forEach((each) -> branch.add(
					new RevenueKey(RevenueKind.PLAN, branch.unit(), quarter, each.getKey().split(" ")[1]), 1,
					each.getValue()
						.multiply(growth)
						.divide(TEN_THOUSAND, 0, RoundingMode.HALF_UP)
						.multiply(TEN_THOUSAND),
					at(YearMonth.of(quarter.getYear(), 1), 10, new Random(quarter.getYear())), true));
	}

	private static void sum(Map<String, BigDecimal> quarters, YearMonth month, Map<String, BigDecimal> came) {
		YearMonth quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
		came.forEach((tax, amount) -> quarters.merge(quarter + " " + tax, amount, BigDecimal::add));
	}

	private static Instant at(YearMonth month, int day, Random chance) {
		return month.atDay(day).atTime(9 + chance.nextInt(8), chance.nextInt(60)).atZone(ZONE).toInstant();
	}

	/**
	 * A branch and who enters its amounts.
	 */
	private record Branch(UnitId unit, CurrentUser head, CurrentUser accountant, List<Entered> entered) {

		void add(RevenueKey key, int number, BigDecimal amount, Instant at, boolean accounted) {
			this.entered.add(new Entered(key, number, amount.setScale(2, RoundingMode.HALF_UP), at,
					accounted ? this.accountant : this.head));
		}

	}

}
