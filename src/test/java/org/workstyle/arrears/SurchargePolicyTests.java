package org.workstyle.arrears;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The surcharge worked by hand: each case says the tax, the last day to pay, what
 * happened, the day to which is computed, and the working as "yuan x days", each day at
 * 0.05 %.
 */
class SurchargePolicyTests {

	private static final DailyRates RATES = DailyRates.always("0.0005");

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					paid in full, 44 days            |  10000.00 | 2023-01-16 | paid 2023-03-01 10000                         | 2023-03-01 | 10000x44              |   220.00
					cents, 226 days                  |  12345.67 | 2022-05-19 | paid 2022-12-31 12345.67                      | 2022-12-31 | 12345.67x226          |  1395.06
					over the leap day                |  80000.00 | 2024-02-23 | paid 2024-03-15 80000                         | 2024-03-15 | 80000x21              |   840.00
					one day                          |    333.33 | 2023-07-17 | paid 2023-07-18 333.33                        | 2023-07-18 | 333.33x1              |     0.17
					half a cent goes up              |     90.00 | 2023-07-17 | paid 2023-07-18 90                            | 2023-07-18 | 90x1                  |     0.05
					two part payments                | 100000.00 | 2023-05-18 | paid 2023-06-30 40000; paid 2023-09-15 60000  | 2023-09-15 | 100000x43+60000x77    |  4460.00
					the same, seen at the first      | 100000.00 | 2023-05-18 | paid 2023-06-30 40000; paid 2023-09-15 60000  | 2023-06-30 | 100000x43             |  2150.00
					the same, seen a day later       | 100000.00 | 2023-05-18 | paid 2023-06-30 40000; paid 2023-09-15 60000  | 2023-07-01 | 100000x43+60000x1     |  2180.00
					the same, long after             | 100000.00 | 2023-05-18 | paid 2023-06-30 40000; paid 2023-09-15 60000  | 2025-09-15 | 100000x43+60000x77    |  4460.00
					on the last day to pay           |  10000.00 | 2023-01-16 | paid 2023-01-16 10000                         | 2023-06-30 | 0x0                   |     0.00
					not yet due                      |  10000.00 | 2023-01-16 |                                               | 2023-01-10 | 0x0                   |     0.00
					due today                        |  10000.00 | 2023-01-16 |                                               | 2023-01-16 | 0x0                   |     0.00
					due yesterday                    |  10000.00 | 2023-01-16 |                                               | 2023-01-17 | 10000x1               |     5.00
					paid before due                  |  10000.00 | 2023-01-16 | paid 2023-01-05 10000                         | 2023-03-01 | 0x0                   |     0.00
					a part paid before due           |  10000.00 | 2023-01-16 | paid 2023-01-05 4000                          | 2023-01-26 | 6000x10               |    30.00
					a part paid on the last day      |  10000.00 | 2023-01-16 | paid 2023-01-16 4000                          | 2023-01-26 | 6000x10               |    30.00
					two payments on one day          |   9000.00 | 2023-01-16 | paid 2023-01-26 4000; paid 2023-01-26 5000    | 2023-02-10 | 9000x10               |    45.00
					no tax                           |      0.00 | 2023-01-16 |                                               | 2023-12-31 | 0x0                   |     0.00
					a cent for a year                |      0.01 | 2023-01-16 |                                               | 2024-01-16 | 0.01x365              |     0.00
					a cent, first cent of surcharge  |      0.01 | 2020-01-15 |                                               | 2022-10-11 | 0.01x1000             |     0.01
					one yuan, ten days: half a cent  |      1.00 | 2023-01-16 |                                               | 2023-01-26 | 1x10                  |     0.01
					one yuan, nine days              |      1.00 | 2023-01-16 |                                               | 2023-01-25 | 1x9                   |     0.00
					whole leap year                  |  10000.00 | 2023-12-31 |                                               | 2024-12-31 | 10000x366             |  1830.00
					whole common year                |  10000.00 | 2022-12-31 |                                               | 2023-12-31 | 10000x365             |  1825.00
					29 February itself               |  10000.00 | 2024-02-28 |                                               | 2024-02-29 | 10000x1               |     5.00
					no 29 February                   |  10000.00 | 2023-02-28 |                                               | 2023-03-01 | 10000x1               |     5.00
					very old                         |   5000.00 | 2001-05-10 |                                               | 2023-05-10 | 5000x8035             | 20087.50
					as much as the tax on day 2,000  |   7777.77 | 2018-01-15 |                                               | 2023-07-08 | 7777.77x2000          |  7777.77
					more than the tax, no cap        |   7777.77 | 2018-01-15 |                                               | 2023-07-09 | 7777.77x2001          |  7781.66
					a hundred million                | 123456789.01 | 2023-03-15 |                                            | 2023-03-31 | 123456789.01x16       | 987654.31
					payment reversed                 |  10000.00 | 2023-01-16 | paid 2023-02-15 10000; reversed 2023-03-10 2023-02-15 10000 | 2023-03-17 | 10000x60 | 300.00
					before it is reversed            |  10000.00 | 2023-01-16 | paid 2023-02-15 10000; reversed 2023-03-10 2023-02-15 10000 | 2023-03-09 | 10000x30 | 150.00
					reversed and paid again          |  10000.00 | 2023-01-16 | paid 2023-02-15 10000; reversed 2023-02-20 2023-02-15 10000; paid 2023-02-25 10000 | 2023-12-31 | 10000x40 | 200.00
					one of two reversed              |  10000.00 | 2023-01-16 | paid 2023-01-26 3000; paid 2023-02-05 2000; reversed 2023-02-10 2023-01-26 3000 | 2023-02-15 | 10000x20+8000x10 | 140.00
					written off                      |  10000.00 | 2023-01-16 | written-off 2023-02-15 10000                  | 2024-02-15 | 10000x30              |   150.00
					assessed too high                |  10000.00 | 2023-01-16 | corrected 2023-03-01 -2000                    | 2023-03-17 | 8000x60               |   240.00
					before the correction            |  10000.00 | 2023-01-16 | corrected 2023-03-01 -2000                    | 2023-02-15 | 10000x30              |   150.00
					assessed too low                 |  10000.00 | 2023-01-16 | corrected 2023-03-01 500.50                   | 2023-03-17 | 10500.50x60           |   315.02
					booked late, counted by its day  |  10000.00 | 2023-01-16 | booked 2023-03-05 2023-02-15 10000            | 2023-03-31 | 10000x30              |   150.00
					deferral of three months         |  20000.00 | 2023-05-18 | DEFERRAL 2023-05-19 2023-08-18                | 2023-08-28 | 20000x10              |   100.00
					within the deferral              |  20000.00 | 2023-05-18 | DEFERRAL 2023-05-19 2023-08-18                | 2023-08-18 | 0x0                   |     0.00
					paid on the deferral's last day  |  20000.00 | 2023-05-18 | DEFERRAL 2023-05-19 2023-08-18; paid 2023-08-18 20000 | 2023-12-31 | 0x0           |     0.00
					part paid in the deferral        |  20000.00 | 2023-05-18 | DEFERRAL 2023-05-19 2023-08-18; paid 2023-07-01 5000  | 2023-08-28 | 15000x10      |    75.00
					stop in the middle               |  20000.00 | 2023-05-18 | AUTHORITY_FAULT 2023-05-29 2023-06-07         | 2023-06-17 | 20000x20              |   200.00
					overlapping stops, taken off once |  20000.00 | 2023-05-18 | AUTHORITY_FAULT 2023-05-29 2023-06-07; NATIONAL_SCHEME 2023-06-03 2023-06-12 | 2023-06-17 | 20000x15 | 150.00
					a stop within a stop             |  20000.00 | 2023-05-18 | NATIONAL_SCHEME 2023-05-29 2023-06-12; AUTHORITY_FAULT 2023-06-01 2023-06-05 | 2023-06-17 | 20000x15 | 150.00
					adjoining stops                  |  20000.00 | 2023-05-18 | NATIONAL_SCHEME 2023-05-29 2023-06-02; AUTHORITY_FAULT 2023-06-03 2023-06-07 | 2023-06-17 | 20000x20 | 200.00
					a stop before due                |  20000.00 | 2023-05-18 | NATIONAL_SCHEME 2023-05-01 2023-05-20         | 2023-05-30 | 20000x10              |   100.00
					a stop of one day                |  20000.00 | 2023-05-18 | AUTHORITY_FAULT 2023-05-25 2023-05-25         | 2023-05-30 | 20000x11              |   110.00
					a stop that goes on              |  20000.00 | 2023-05-18 | NATIONAL_SCHEME 2023-05-29 open               | 2026-05-30 | 20000x10              |   100.00
					bankruptcy accepted              |  20000.00 | 2023-05-18 | accepted 2023-06-07                           | 2024-06-07 | 20000x20              |   200.00
					before it is accepted            |  20000.00 | 2023-05-18 | accepted 2023-06-07                           | 2023-06-06 | 20000x19              |   190.00
					accepted before due              |  20000.00 | 2023-05-18 | accepted 2023-05-10                           | 2024-06-07 | 0x0                   |     0.00
					accepted and a stop              |  20000.00 | 2023-05-18 | AUTHORITY_FAULT 2023-05-29 2023-06-02; accepted 2023-06-07 | 2024-06-07 | 20000x15 | 150.00
					""")
	void comesToWhatThePocketCalculatorSays(String name, String principal, String due, @Nullable String history,
			String to, String working, BigDecimal expected) {
		Surcharge surcharge = new SurchargePolicy(RATES).of(DebtFixture.debt(principal, due, history),
				LocalDate.parse(to));

		assertThat(surcharge.amount()).isEqualByComparingTo(expected);
		assertThat(worked(working)).isEqualByComparingTo(expected);
	}

	@Test
	void addsUpTheItemsEachRoundedToTheCent() {
		SurchargePolicy policy = new SurchargePolicy(RATES);
		LocalDate to = LocalDate.of(2023, 7, 18);

		BigDecimal first = policy.of(DebtFixture.debt("90.00", "2023-07-17", null), to).amount();
		BigDecimal second = policy.of(DebtFixture.debt("333.33", "2023-07-17", null), to).amount();

		assertThat(first.add(second)).isEqualByComparingTo("0.22");
	}

	@Test
	void showsEachSegmentOfTheWorking() {
		Surcharge surcharge = new SurchargePolicy(RATES).of(
				DebtFixture.debt("100000", "2023-05-18", "paid 2023-06-30 40000; paid 2023-09-15 60000"),
				LocalDate.of(2023, 12, 31));

		assertThat(surcharge.segments())
			.extracting(Surcharge.Segment::from, Surcharge.Segment::to, Surcharge.Segment::days,
					(segment) -> segment.principal().intValue(), (segment) -> segment.amount().intValueExact())
			.containsExactly(tuple(LocalDate.of(2023, 5, 19), LocalDate.of(2023, 6, 30), 43L, 100000, 2150),
					tuple(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 15), 77L, 60000, 2310));
		assertThat(surcharge.days()).isEqualTo(120);
		assertThat(surcharge.principal()).isEqualByComparingTo("0");
	}

	@Test
	void showsTheDaysOfAStopWithoutSurcharge() {
		Surcharge surcharge = new SurchargePolicy(RATES).of(
				DebtFixture.debt("20000", "2023-05-18", "AUTHORITY_FAULT 2023-05-29 2023-06-07"),
				LocalDate.of(2023, 6, 17));

		assertThat(surcharge.segments()).extracting(Surcharge.Segment::days, Surcharge.Segment::pause)
			.containsExactly(tuple(10L, null), tuple(10L, StopKind.AUTHORITY_FAULT), tuple(10L, null));
		assertThat(surcharge.segments().get(1).amount()).isEqualByComparingTo("0");
	}

	@Test
	void dividesTheDaysWhereTheRateChanges() {
		DailyRates rates = new DailyRates(new TreeMap<>(Map.of(LocalDate.of(1995, 1, 1), new BigDecimal("0.002"),
				LocalDate.of(2001, 5, 1), new BigDecimal("0.0005"))));

		Surcharge surcharge = new SurchargePolicy(rates).of(DebtFixture.debt("1000", "2001-04-20", null),
				LocalDate.of(2001, 5, 10));

		assertThat(surcharge.segments()).extracting(Surcharge.Segment::days).containsExactly(10L, 10L);
		assertThat(surcharge.amount()).isEqualByComparingTo("25.00");
	}

	@Test
	void refusesDaysWithoutARate() {
		DailyRates rates = new DailyRates(new TreeMap<>(Map.of(LocalDate.of(2001, 5, 1), new BigDecimal("0.0005"))));
		Debt debt = DebtFixture.debt("1000", "2000-04-20", null);

		assertThatIllegalStateException()
			.isThrownBy(() -> new SurchargePolicy(rates).of(debt, LocalDate.of(2001, 5, 10)));
	}

	private static BigDecimal worked(String working) {
		return List.of(working.split("\\+"))
			.stream()
			.map((part) -> part.split("x"))
			.map((part) -> new BigDecimal(part[0]).multiply(new BigDecimal(part[1])))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.multiply(new BigDecimal("0.0005"))
			.setScale(2, RoundingMode.HALF_UP);
	}

}
