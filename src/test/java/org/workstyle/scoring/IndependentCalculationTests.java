package org.workstyle.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.workstyle.scoring.Bands.Band;
import org.workstyle.scoring.Rank.Segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.scoring.ScoringFixture.decimal;
import static org.workstyle.scoring.ScoringFixture.improved;
import static org.workstyle.scoring.ScoringFixture.limits;
import static org.workstyle.scoring.ScoringFixture.rule;
import static org.workstyle.scoring.ScoringFixture.score;
import static org.workstyle.scoring.ScoringFixture.valued;

/**
 * Every rule worked a second time, in thousandths and whole numbers only, for values with
 * three decimals; and the checks that come with the starter set.
 */
class IndependentCalculationTests {

	private static final int ROUNDS = 3000;

	@ParameterizedTest
	@CsvSource({ "C1-01, HIGHER, 99, 94, 3, 97, 1.80", "C1-02, LOWER, 2, 10, 3, 6, 1.50",
			"C1-03, LOWER, -10, 10, 2, -4, 1.40" })
	void starterSetLinear(String code, Direction direction, String target, String floor, String full, String value,
			String expected) {
		IndicatorRule linear = rule(code, new Linear(), limits(direction, target, target, floor), full);

		assertThat(score(linear, valued("u", value))).isEqualTo(decimal(expected));
	}

	@ParameterizedTest
	@CsvSource({ "8, 1, 1.05", "8, 0, 3.00", "8, 2, 0.00", "7, 1, 0.75", "1000, 1, 2.85" })
	void starterSetPerUnit(String concluded, String overturned, String expected) {
		IndicatorRule rule = rule("C5-03", new PerUnit(decimal("0.15"), decimal("1")),
				limits(Direction.LOWER, "0", "10", "20"), "3");
		Measurement measured = Measurement.of("u", ElementValue.of(decimal(overturned)),
				ElementValue.of(decimal(concluded)));

		assertThat(score(rule, measured)).isEqualTo(decimal(expected));
	}

	@ParameterizedTest
	@EnumSource(Direction.class)
	void linear(Direction direction) {
		Random random = new Random(21);
		for (int round = 0; round < ROUNDS; round++) {
			long span = 1 + random.nextInt(40000);
			long floor = random.nextInt(100000) - 30000;
			long target = (direction == Direction.HIGHER) ? floor + span : floor - span;
			long value = random.nextInt(200000) - 60000;
			long cents = 1 + random.nextInt(500);
			long risen = Math.min(Math.max((direction == Direction.HIGHER) ? value - floor : floor - value, 0), span);

			BigDecimal found = score(rule("C1-01", new Linear(),
					new Limits(direction, thousandths(target), thousandths(target), thousandths(floor)),
					cents(cents).toString()), valued("u", thousandths(value).toString()));

			assertThat(found).as("%d between %d and %d", value, floor, target)
				.isEqualTo(cents(halfUp(cents * risen, span)));
		}
	}

	@ParameterizedTest
	@EnumSource(Direction.class)
	void perUnit(Direction direction) {
		Random random = new Random(22);
		for (int round = 0; round < ROUNDS; round++) {
			long step = 1 + random.nextInt(3000);
			long each = random.nextInt(400);
			long target = random.nextInt(100000);
			long value = target + random.nextInt(20000) - 10000;
			long cents = 1 + random.nextInt(500);
			long missed = (direction == Direction.HIGHER) ? target - value : value - target;
			long steps = 0;
			while (missed > 0 && steps * step < missed) {
				steps++;
			}
			long left = Math.max(cents * 10 - each * steps, 0);

			BigDecimal found = score(rule("C5-03", new PerUnit(thousandths(each), thousandths(step)),
					new Limits(direction, thousandths(target), thousandths(target), thousandths(target)),
					cents(cents).toString()), valued("u", thousandths(value).toString()));

			assertThat(found).as("%d from %d by %d", value, target, step).isEqualTo(cents(halfUp(left, 10)));
		}
	}

	@ParameterizedTest
	@EnumSource(Direction.class)
	void bands(Direction direction) {
		Random random = new Random(23);
		int sign = (direction == Direction.HIGHER) ? 1 : -1;
		for (int round = 0; round < ROUNDS; round++) {
			long worst = random.nextInt(50);
			long[] bounds = { sign * (worst + 20), sign * (worst + 10), sign * worst };
			long value = sign * (worst - 5 + random.nextInt(30));
			long cents = 1 + random.nextInt(500);
			int[] shares = { 100, 80, 50 };
			int share = 0;
			for (int index = 2; index >= 0; index--) {
				share = (sign * value >= sign * bounds[index]) ? shares[index] : share;
			}
			Bands bands = new Bands(List.of(new Band(thousandths(bounds[0]), decimal("100")),
					new Band(thousandths(bounds[1]), decimal("80")), new Band(thousandths(bounds[2]), decimal("50"))));

			BigDecimal found = score(
					rule("R3-03", bands,
							new Limits(direction, thousandths(bounds[0]), thousandths(bounds[1]),
									thousandths(bounds[2])),
							cents(cents).toString()),
					valued("u", thousandths(value).toString()));

			assertThat(found).isEqualTo(cents(halfUp(cents * share, 100)));
		}
	}

	@ParameterizedTest
	@EnumSource(Direction.class)
	void improvement(Direction direction) {
		Random random = new Random(24);
		int sign = (direction == Direction.HIGHER) ? 1 : -1;
		for (int round = 0; round < ROUNDS; round++) {
			long base = random.nextInt(20000);
			long value = base + random.nextInt(14000) - 7000;
			long cap = base + sign * random.nextInt(8000);
			long gain = Math.min(Math.max(sign * (value - base) + 5000, 0), 10000);
			long expected = (sign * value >= sign * cap) ? 200 : halfUp(200 * gain, 10000);

			BigDecimal found = score(rule("R3-04", new Improvement(thousandths(cap), null, null),
					limits(direction, "5", "0", "-5"), "2"),
					improved("u", thousandths(value).toString(), thousandths(base).toString()));

			assertThat(found).as("%d after %d, cap %d", value, base, cap).isEqualTo(cents(expected));
		}
	}

	@ParameterizedTest
	@EnumSource(Direction.class)
	void rank(Direction direction) {
		Random random = new Random(25);
		Rank rank = new Rank(List.of(new Segment(decimal("30"), decimal("100")),
				new Segment(decimal("50"), decimal("80")), new Segment(decimal("20"), decimal("60"))));
		IndicatorRule rule = rule("C3-02", rank, limits(direction, "60", "40", "20"), "3");
		for (int round = 0; round < 400; round++) {
			List<Long> values = random.longs(2 + random.nextInt(30), 0, 25).boxed().toList();
			List<Long> sorted = new ArrayList<>(values);
			sorted.sort((direction == Direction.HIGHER) ? Comparator.reverseOrder() : Comparator.naturalOrder());
			long first = halfUp(30L * values.size(), 100);
			long second = halfUp(80L * values.size(), 100);

			List<IndicatorScore> scores = new IndicatorScoring(rule)
				.score(values.stream().map((value) -> valued("u", value.toString())).toList());

			for (int index = 0; index < values.size(); index++) {
				int before = sorted.indexOf(values.get(index));
				String expected = (before < first) ? "3.00" : (before < second) ? "2.40" : "1.80";
				assertThat(scores.get(index).score()).isEqualTo(decimal(expected));
				assertThat(scores.get(index).place()).isEqualTo(before + 1);
			}
		}
	}

	private static long halfUp(long top, long bottom) {
		return BigInteger.valueOf(2 * top + bottom).divide(BigInteger.valueOf(2 * bottom)).longValueExact();
	}

	private static BigDecimal thousandths(long number) {
		return BigDecimal.valueOf(number, 3);
	}

	private static BigDecimal cents(long number) {
		return BigDecimal.valueOf(number, 2);
	}

}
