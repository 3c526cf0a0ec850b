package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.workstyle.scoring.ElementReference.Period;
import org.workstyle.scoring.QuarterInputs.Pair;
import org.workstyle.scoring.QuarterInputs.Unit;
import org.workstyle.scoring.QuarterInputs.ValueKey;
import org.workstyle.scoring.Verification.Outcome;
import org.workstyle.shared.Quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.workstyle.scoring.ScoringFixture.decimal;
import static org.workstyle.scoring.ScoringFixture.limits;
import static org.workstyle.scoring.ScoringFixture.rule;

class SnapshotTests {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void provesARandomQuarterToTheLastDigit(long seed) {
		String text = Snapshot.write(inputs(seed));

		assertThat(Snapshot.write(Snapshot.read(text))).isEqualTo(text);
		assertThat(Verification.ofQuarter(text, Snapshot.digest(text)).isProved()).isTrue();
	}

	@Test
	void findsAndNamesEveryLineInWhichOneDigitWasChanged() {
		String text = Snapshot.write(inputs(1));
		List<String> lines = text.lines().toList();
		for (int index = 0; index < lines.size(); index++) {
			List<String> changed = new ArrayList<>(lines);
			changed.set(index, otherDigit(lines.get(index)));

			Verification found = Verification.ofQuarter(String.join("\n", changed) + "\n", Snapshot.digest(text));

			assertThat(found.outcome()).isEqualTo(Outcome.CHANGED);
			assertThat(found.line()).isEqualTo(index + 1);
		}
	}

	@Test
	void findsAResultThatWasChangedTogetherWithItsCheckSum() {
		String text = Snapshot.write(inputs(1));
		List<String> lines = new ArrayList<>(text.lines().toList());
		int at = lines.size() - 1;
		CanonicalText forged = new CanonicalText();
		List<String> fields = new ArrayList<>(CanonicalText.fields(lines.get(at)));
		fields.set(2, "9.87");
		forged.line(fields.toArray());
		lines.set(at, forged.toString().strip());
		String changed = String.join("\n", lines) + "\n";

		Verification found = Verification.ofQuarter(changed, Snapshot.digest(changed));

		assertThat(found.outcome()).isEqualTo(Outcome.DIFFERENT);
		assertThat(found.line()).isEqualTo(at + 1);
		assertThat(found.recomputed()).isEqualTo(text.lines().toList().get(at));
	}

	@Test
	void namesAFractionThatIsNone() {
		CanonicalText forged = new CanonicalText();
		forged.line("form", "workstyle-quarter/1", "2023Q2");
		forged.line("value", "done", "QUARTER", "false", "u1", "REPORTED", "1/0");

		assertThatExceptionOfType(SnapshotException.class).isThrownBy(() -> Snapshot.read(forged.toString()))
			.withMessageContaining("1/0");
		assertThat(Verification.ofQuarter(forged.toString(), Snapshot.digest(forged.toString())).outcome())
			.isEqualTo(Outcome.DIFFERENT);
	}

	@Test
	void findsAnotherQuarterPutInItsPlace() {
		String published = Snapshot.write(inputs(1));
		String other = Snapshot.write(inputs(2));

		assertThat(Verification.ofQuarter(other, Snapshot.digest(published)).outcome()).isEqualTo(Outcome.EXCHANGED);
	}

	@Test
	void findsLinesThatAreMissing() {
		String text = Snapshot.write(inputs(1));
		String cut = text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);

		assertThat(Verification.ofQuarter(cut, Snapshot.digest(text)).outcome()).isEqualTo(Outcome.DIFFERENT);
	}

	@Test
	void keepsTabsAndLineFeedsInNames() {
		QuarterInputs inputs = new QuarterInputs(new Quarter(2023, 1), List.of(new Unit("u1", "一\t股\\室\n二")), List.of(),
				Set.of(), new TreeMap<>(), Set.of(), Map.of(), new Adjustments(decimal("5"), decimal("10")));

		assertThat(Snapshot.read(Snapshot.write(inputs)).units()).containsExactly(new Unit("u1", "一\t股\\室\n二"));
	}

	@Test
	void correctsOnlyWhatItShould() {
		QuarterInputs before = inputs(4);
		ValueKey key = new ValueKey(new ElementReference("done", Period.QUARTER), false, "u1");

		QuarterScores after = QuarterScoring.of(before.with(Map.of(key, ElementValue.of(decimal("100")))));

		QuarterScores published = QuarterScoring.of(before);
		for (int index = 0; index < published.indicators().size(); index++) {
			IndicatorScore was = published.indicators().get(index);
			if (!was.unit().equals("u1") && !was.indicator().equals("C3-02")) {
				assertThat(after.indicators().get(index)).isEqualTo(was);
			}
		}
	}

	@Test
	void sumOfPartsIsTheWhole() {
		for (long seed = 1; seed <= 20; seed++) {
			QuarterScores scores = QuarterScoring.of(inputs(seed));
			for (UnitScore unit : scores.units()) {
				BigDecimal earned = unit.dimensions()
					.values()
					.stream()
					.map(RollUp::earned)
					.reduce(BigDecimal.ZERO, BigDecimal::add);
				BigDecimal byHand = scores.of(unit.unit())
					.stream()
					.filter((score) -> score.state().counts())
					.map((score) -> (score.score() != null) ? score.score() : BigDecimal.ZERO)
					.reduce(BigDecimal.ZERO, BigDecimal::add);
				assertThat(unit.total().earned()).isEqualByComparingTo(earned).isEqualByComparingTo(byHand);
			}
		}
	}

	@Test
	void yearIsTheWeightedMeanOfTheQuartersThereAre() {
		YearInputs inputs = new YearInputs(2022, List.of(decimal("1"), decimal("1"), decimal("1"), decimal("1")),
				List.of(decimal("30"), decimal("50"), decimal("20")),
				List.of(unit("a", "92.35 88.10 90.00 91.23", "1.5"), unit("b", "- 88.10 90.00 -", ""),
						unit("c", "70 71 72 73.01", "-2"), unit("d", "- - - -", "")),
				new Adjustments(decimal("10"), decimal("20")), Map.of(1, "ab", 2, "cd"));

		List<YearScore> scores = YearScoring.of(inputs);

		assertThat(scores.stream().map(YearScore::mean).toList()).containsExactly(decimal("90.42"), decimal("89.05"),
				decimal("71.50"), null);
		assertThat(scores.stream().map(YearScore::score).toList()).containsExactly(decimal("91.92"), decimal("89.05"),
				decimal("69.50"), null);
		assertThat(scores.stream().map(YearScore::segment).toList()).containsExactly(1, 2, 3, null);
		assertThat(scores.stream().map(YearScore::partial).toList()).containsExactly(false, true, false, true);
		String text = YearSnapshot.write(inputs);
		assertThat(Verification.ofYear(text, Snapshot.digest(text)).isProved()).isTrue();
	}

	@Test
	void capsBonusesAndDeductionsApart() {
		Adjustments caps = new Adjustments(decimal("5"), decimal("10"));

		assertThat(caps.total(List.of(decimal("3"), decimal("4"), decimal("-2.5")))).isEqualTo(decimal("2.50"));
		assertThat(caps.total(List.of(decimal("-8"), decimal("-8")))).isEqualTo(decimal("-10.00"));
		assertThat(caps.total(List.of())).isEqualTo(decimal("0.00"));
	}

	private static YearInputs.UnitYear unit(String id, String quarters, String adjustments) {
		List<BigDecimal> given = Arrays.stream(adjustments.split(" "))
			.filter((part) -> !part.isEmpty())
			.map(BigDecimal::new)
			.toList();
		return new YearInputs.UnitYear(id, id,
				Arrays.asList(Arrays.stream(quarters.split(" "))
					.map((part) -> part.equals("-") ? null : decimal(part))
					.toArray(BigDecimal[]::new)),
				given);
	}

	private static String otherDigit(String line) {
		for (int index = line.lastIndexOf('\t') - 1; index >= 0; index--) {
			char letter = line.charAt(index);
			if (Character.isDigit(letter)) {
				char other = (letter == '9') ? '8' : (char) (letter + 1);
				return line.substring(0, index) + other + line.substring(index + 1);
			}
		}
		return line + "0";
	}

	private static QuarterInputs inputs(long seed) {
		Random random = new Random(seed);
		List<Unit> units = new ArrayList<>();
		TreeMap<ValueKey, ElementValue> values = new TreeMap<>();
		Set<Pair> measured = new TreeSet<>();
		List<IndicatorRule> rules = List.of(
				rule("C1-01", new Linear(), limits(Direction.HIGHER, "99", "97", "94"), "3"),
				rule("C2-04", new PerUnit(decimal("0.2"), decimal("1")), limits(Direction.HIGHER, "100", "95", "90"),
						"2"),
				rule("C3-02",
						new Rank(List.of(new Rank.Segment(decimal("30"), decimal("100")),
								new Rank.Segment(decimal("70"), decimal("60")))),
						limits(Direction.HIGHER, "60", "40", "20"), "3"),
				rule("R2-04", new Improvement(decimal("99"), decimal("98"), null),
						limits(Direction.HIGHER, "0.5", "0", "-0.5"), "2"),
				rule("R3-03",
						new Bands(List.of(new Bands.Band(decimal("95"), decimal("100")),
								new Bands.Band(decimal("80.5"), decimal("80")))),
						limits(Direction.HIGHER, "95", "80.5", "50"), "3"));
		for (int number = 0; number < 7; number++) {
			String unit = "u" + number;
			units.add(new Unit(unit, "第" + number + "分局"));
			rules.stream()
				.filter((rule) -> random.nextInt(9) > 0)
				.forEach((rule) -> measured.add(new Pair(rule.code(), unit)));
			for (boolean yearAgo : new boolean[] { false, true }) {
				for (String code : List.of("done", "due")) {
					ElementValue value = switch (random.nextInt(12)) {
						case 0 -> ElementValue.NOT_REPORTED;
						case 1 -> ElementValue.NOT_APPLICABLE;
						case 2 -> ElementValue.of(BigDecimal.ZERO);
						default -> ElementValue.of(BigDecimal
							.valueOf((code.equals("due") ? 100000 : 85000) + random.nextInt(15000), random.nextInt(4)));
					};
					values.put(new ValueKey(new ElementReference(code, Period.QUARTER), yearAgo, unit), value);
				}
			}
		}
		return new QuarterInputs(new Quarter(2023, 2), units, rules, measured, values, Set.of(new Pair("C1-01", "u3")),
				Map.of("u1", List.of(decimal("2.5"), decimal("-1"))), new Adjustments(decimal("5"), decimal("10")));
	}

}
