package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.workstyle.scoring.ElementReference.Period;
import org.workstyle.scoring.QuarterInputs.Pair;
import org.workstyle.scoring.QuarterInputs.Unit;
import org.workstyle.scoring.QuarterInputs.ValueKey;
import org.workstyle.shared.Quarter;

/**
 * The canonical text of a published quarter: all inputs, then all results, in the form
 * that {@link CanonicalText} describes. Inputs and results always stand in the same
 * order, so the same quarter always gives the same text.
 */
public final class Snapshot {

	private static final String FORM = "workstyle-quarter/1";

	private Snapshot() {
	}

	/**
	 * Writes inputs and the results computed from them.
	 */
	public static String write(QuarterInputs inputs) {
		CanonicalText text = new CanonicalText();
		text.line("form", FORM, inputs.quarter());
		text.line("caps", inputs.caps().bonus(), inputs.caps().deduction());
		inputs.units().forEach((unit) -> text.line("unit", unit.id(), unit.name()));
		inputs.rules().forEach((rule) -> rule(rule, text));
		inputs.measured().stream().sorted().forEach((pair) -> text.line("measured", pair.indicator(), pair.unit()));
		inputs.values()
			.forEach((key, value) -> text.line("value", key.reference().code(), key.reference().period(), key.yearAgo(),
					key.unit(), value.state(), value.number()));
		inputs.exempt().stream().sorted().forEach((pair) -> text.line("exempt", pair.indicator(), pair.unit()));
		inputs.adjustments()
			.forEach((unit, points) -> points.stream().sorted().forEach((each) -> text.line("adjustment", unit, each)));
		results(QuarterScoring.of(inputs), text);
		return text.toString();
	}

	/**
	 * Returns the SHA-256 of a canonical text, in hexadecimal digits.
	 */
	public static String digest(String text) {
		return CanonicalText.digest(text);
	}

	/**
	 * Reads the inputs back.
	 * @throws SnapshotException if it is no snapshot
	 */
	public static QuarterInputs read(String text) {
		Reader reader = new Reader();
		text.lines().forEach((line) -> reader.take(CanonicalText.fields(line)));
		return reader.inputs();
	}

	private static void rule(IndicatorRule rule, CanonicalText text) {
		RuleText written = RuleText.of(rule.rule());
		Limits limits = rule.limits();
		text.line("indicator", rule.code(), rule.dimension(), rule.numerator(), rule.denominator(), rule.factor(),
				rule.decimals(), limits.direction(), limits.target(), limits.warning(), limits.floor(), written.kind(),
				written.numbers(), rule.full(), rule.zeroDenominator());
	}

	private static void results(QuarterScores scores, CanonicalText text) {
		scores.indicators()
			.forEach((score) -> text.line("score", score.indicator(), score.unit(), score.state(), score.numerator(),
					score.denominator(), score.value(), score.base(), score.score(), score.full(), score.light(),
					score.place()));
		for (UnitScore unit : scores.units()) {
			unit.dimensions()
				.forEach((dimension, sum) -> text.line("dimension", unit.unit(), dimension, sum.earned(),
						sum.available(), sum.percent(), sum.leftOut()));
			RollUp total = unit.total();
			text.line("result", unit.unit(), total.earned(), total.available(), total.percent(), total.leftOut(),
					unit.adjustment(), unit.score(), unit.place());
		}
	}

	/**
	 * Collects the inputs line by line.
	 */
	private static final class Reader {

		private final List<Unit> units = new ArrayList<>();

		private final List<IndicatorRule> rules = new ArrayList<>();

		private final Set<Pair> measured = new HashSet<>();

		private final TreeMap<ValueKey, ElementValue> values = new TreeMap<>();

		private final Set<Pair> exempt = new HashSet<>();

		private final Map<String, List<BigDecimal>> adjustments = new TreeMap<>();

		private Adjustments caps = new Adjustments(BigDecimal.ZERO, BigDecimal.ZERO);

		private Quarter quarter = new Quarter(1, 1);

		void take(List<String> line) {
			try {
				switch (line.get(0)) {
					case "form" -> form(line);
					case "caps" -> this.caps = new Adjustments(CanonicalText.required(line.get(1)),
							CanonicalText.required(line.get(2)));
					case "unit" -> this.units.add(new Unit(line.get(1), line.get(2)));
					case "indicator" -> this.rules.add(rule(line));
					case "measured" -> this.measured.add(new Pair(line.get(1), line.get(2)));
					case "value" -> value(line);
					case "exempt" -> this.exempt.add(new Pair(line.get(1), line.get(2)));
					case "adjustment" -> this.adjustments.computeIfAbsent(line.get(1), (unit) -> new ArrayList<>())
						.add(CanonicalText.required(line.get(2)));
					default -> {
					}
				}
			}
			catch (IndexOutOfBoundsException | IllegalArgumentException | NullPointerException
					| ArithmeticException ex) {
				throw new SnapshotException("This line cannot be read: " + String.join(" ", line));
			}
		}

		QuarterInputs inputs() {
			return new QuarterInputs(this.quarter, this.units, this.rules, this.measured, this.values, this.exempt,
					this.adjustments, this.caps);
		}

		private void form(List<String> line) {
			if (!line.get(1).equals(FORM)) {
				throw new SnapshotException("The form " + line.get(1) + " is not known");
			}
			this.quarter = Quarter.of(line.get(2));
		}

		private void value(List<String> line) {
			ElementReference reference = new ElementReference(line.get(1), Period.valueOf(line.get(2)));
			ElementValue.State state = ElementValue.State.valueOf(line.get(5));
			this.values.put(new ValueKey(reference, Boolean.parseBoolean(line.get(3)), line.get(4)),
					(state == ElementValue.State.REPORTED) ? ElementValue.of(CanonicalText.fraction(line.get(6)))
							: new ElementValue(state, null));
		}

		private static IndicatorRule rule(List<String> line) {
			return new IndicatorRule(line.get(1), line.get(2), Expression.parse(line.get(3)),
					Expression.parse(line.get(4)), CanonicalText.required(line.get(5)), Integer.parseInt(line.get(6)),
					new Limits(Direction.valueOf(line.get(7)), CanonicalText.required(line.get(8)),
							CanonicalText.required(line.get(9)), CanonicalText.required(line.get(10))),
					new RuleText(line.get(11), line.get(12)).rule(), CanonicalText.required(line.get(13)),
					ZeroDenominator.valueOf(line.get(14)));
		}

	}

}
