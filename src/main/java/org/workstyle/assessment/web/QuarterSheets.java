package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.assessment.QuarterAdjustments.Counted;
import org.workstyle.assessment.ScoreExplanation.Standing;
import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetPart;
import org.workstyle.indicator.Indicator;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.scoring.IndicatorScore;
import org.workstyle.scoring.QuarterInputs;
import org.workstyle.scoring.UnitScore;

import static org.workstyle.assessment.web.SheetRows.fixed;
import static org.workstyle.assessment.web.SheetRows.number;
import static org.workstyle.assessment.web.SheetRows.part;
import static org.workstyle.assessment.web.SheetRows.row;

/**
 * The sheets of a quarter's workbook. Rows are put into words before the file is written,
 * in the reader's language.
 */
@Component
class QuarterSheets {

	private static final int DECIMALS = 10;

	private final AssessmentTexts texts;

	private final RuleWords words;

	QuarterSheets(AssessmentTexts texts, RuleWords words) {
		this.texts = texts;
		this.words = words;
	}

	List<SheetPart<?>> of(Standing standing, List<Counted> adjustments) {
		Map<String, String> units = new LinkedHashMap<>();
		standing.inputs().units().forEach((unit) -> units.put(unit.id(), unit.name()));
		Map<String, String> dimensions = this.texts.dimensions();
		Map<String, String> elements = this.texts.elements();
		Map<String, Indicator> indicators = this.texts.indicators(standing.inputs().quarter().year());
		return List.of(ranking(standing, units), matrix(standing, units), dimensions(standing, units, dimensions),
				scores(standing, units, indicators), indicators(standing, dimensions, elements, indicators),
				readings(standing.inputs(), units, elements), adjustments(adjustments, units));
	}

	private SheetPart<?> ranking(Standing standing, Map<String, String> units) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		standing.scores()
			.units()
			.stream()
			.sorted(Comparator.comparing(UnitScore::place, Comparator.nullsLast(Comparator.naturalOrder())))
			.forEach((unit) -> rows.add(row(unit.place(), units.get(unit.unit()), unit.score(), unit.total().percent(),
					unit.adjustment(), unit.total().earned(), unit.total().available(), unit.total().leftOut())));
		return part("assessment.xlsx.ranking", rows, "assessment.place", "assessment.unit", "assessment.score",
				"assessment.xlsx.percent", "assessment.adjustment", "assessment.xlsx.earned",
				"assessment.xlsx.available", "assessment.xlsx.left-out");
	}

	/**
	 * Units by indicators, the scores alone: what is looked at first.
	 */
	private SheetPart<?> matrix(Standing standing, Map<String, String> units) {
		List<SheetColumn<List<@Nullable Object>>> columns = new ArrayList<>();
		columns.add(SheetColumn.of("assessment.unit", 20, (row) -> row.get(0)));
		List<IndicatorRule> rules = standing.inputs().rules();
		IntStream.range(0, rules.size())
			.forEach((at) -> columns.add(SheetColumn.titled(rules.get(at).code(), 9, (row) -> row.get(at + 1))));
		List<List<@Nullable Object>> rows = new ArrayList<>();
		units.forEach((unit, name) -> {
			Map<String, BigDecimal> scored = new LinkedHashMap<>();
			standing.scores().of(unit).forEach((score) -> {
				if (score.score() != null) {
					scored.put(score.indicator(), score.score());
				}
			});
			List<@Nullable Object> row = new ArrayList<>();
			row.add(name);
			rules.forEach((rule) -> row.add(scored.get(rule.code())));
			rows.add(row);
		});
		return new SheetPart<>("assessment.xlsx.matrix", columns, rows.stream());
	}

	private SheetPart<?> dimensions(Standing standing, Map<String, String> units, Map<String, String> names) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		standing.scores()
			.units()
			.forEach((unit) -> unit.dimensions()
				.forEach((code, sum) -> rows.add(row(units.get(unit.unit()), code, names.get(code), sum.percent(),
						sum.earned(), sum.available(), sum.leftOut()))));
		return part("assessment.xlsx.dimensions", rows, "assessment.unit", "assessment.xlsx.code",
				"assessment.xlsx.dimension", "assessment.score", "assessment.xlsx.earned", "assessment.xlsx.available",
				"assessment.xlsx.left-out");
	}

	private SheetPart<?> scores(Standing standing, Map<String, String> units, Map<String, Indicator> indicators) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (IndicatorScore score : standing.scores().indicators()) {
			int decimals = standing.rule(score.indicator()).decimals();
			rows.add(row(units.get(score.unit()), score.indicator(), name(indicators, score.indicator()),
					this.texts.text("ScoreState." + score.state()), number(score.numerator(), DECIMALS),
					number(score.denominator(), DECIMALS), fixed(score.value(), decimals),
					fixed(score.base(), decimals), score.score(), score.full(),
					(score.score() != null) ? score.lost() : null,
					(score.light() != null) ? this.texts.text("Light." + score.light()) : null, score.place()));
		}
		return part("assessment.xlsx.scores", rows, "assessment.unit", "assessment.xlsx.code", "assessment.indicator",
				"assessment.how", "assessment.xlsx.numerator", "assessment.xlsx.denominator", "assessment.value",
				"assessment.xlsx.base", "assessment.score", "assessment.full", "assessment.lost", "assessment.light",
				"assessment.place");
	}

	private SheetPart<?> indicators(Standing standing, Map<String, String> dimensions, Map<String, String> elements,
			Map<String, Indicator> indicators) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (IndicatorRule rule : standing.inputs().rules()) {
			rows.add(row(rule.code(), name(indicators, rule.code()), dimensions.get(rule.dimension()), rule.full(),
					this.words.of(rule), rule.limits().target(), rule.limits().warning(), rule.limits().floor(),
					this.texts.formula(rule, elements)));
		}
		return part("assessment.xlsx.indicators", rows, "assessment.xlsx.code", "assessment.indicator",
				"assessment.xlsx.dimension", "assessment.full", "assessment.xlsx.rule", "assessment.xlsx.target",
				"assessment.xlsx.warning", "assessment.xlsx.floor", "assessment.xlsx.formula");
	}

	private SheetPart<?> readings(QuarterInputs inputs, Map<String, String> units, Map<String, String> elements) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		Map<String, Set<String>> asked = asked(inputs);
		inputs.values().forEach((key, value) -> {
			if (value.number() != null || asked.getOrDefault(key.unit(), Set.of()).contains(key.reference().code())) {
				rows.add(row(units.get(key.unit()), key.reference().code(),
						elements.getOrDefault(key.reference().code(), ""),
						this.texts
							.text("assessment.period." + (key.yearAgo() ? "LAST_YEAR" : key.reference().period())),
						number(value.number(), DECIMALS), this.texts.text("ReadingState." + value.state())));
			}
		});
		return part("assessment.xlsx.readings", rows, "assessment.unit", "assessment.xlsx.code", "assessment.element",
				"assessment.period", "assessment.xlsx.number", "assessment.xlsx.state");
	}

	/**
	 * Returns the codes of the elements by unit that the indicators measuring it need.
	 */
	private static Map<String, Set<String>> asked(QuarterInputs inputs) {
		Map<String, Set<String>> asked = new HashMap<>();
		inputs.rules()
			.forEach((rule) -> inputs.measured()
				.stream()
				.filter((pair) -> pair.indicator().equals(rule.code()))
				.forEach((pair) -> {
					Set<String> codes = asked.computeIfAbsent(pair.unit(), (unit) -> new HashSet<>());
					codes.addAll(rule.numerator().codes());
					codes.addAll(rule.denominator().codes());
				}));
		return asked;
	}

	private SheetPart<?> adjustments(List<Counted> adjustments, Map<String, String> units) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		adjustments.forEach((each) -> rows.add(row(units.get(each.unit().toString()), each.points(), each.reason(),
				each.evidence(), each.approver())));
		return part("assessment.xlsx.adjustments", rows, "assessment.unit", "assessment.points",
				"assessment.xlsx.reason", "assessment.evidence", "assessment.xlsx.approver");
	}

	private String name(Map<String, Indicator> indicators, String code) {
		Indicator indicator = indicators.get(code);
		return (indicator != null) ? indicator.facts().name(this.texts.locale()) : "";
	}

}
