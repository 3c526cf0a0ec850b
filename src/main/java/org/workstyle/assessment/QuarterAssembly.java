package org.workstyle.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.Definitions;
import org.workstyle.indicator.Definitions.Applied;
import org.workstyle.indicator.IndicatorSettings;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.indicator.ReadingTable;
import org.workstyle.indicator.Readings;
import org.workstyle.indicator.SettingCode;
import org.workstyle.scoring.Adjustments;
import org.workstyle.scoring.ElementReference;
import org.workstyle.scoring.ElementValue;
import org.workstyle.scoring.Improvement;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.scoring.QuarterInputs;
import org.workstyle.scoring.QuarterInputs.Pair;
import org.workstyle.scoring.QuarterInputs.ValueKey;
import org.workstyle.shared.Quarter;

/**
 * Gathers everything a quarter's scores are computed from, in a bounded number of
 * statements.
 */
@Component
@Transactional(readOnly = true)
class QuarterAssembly {

	private final Definitions definitions;

	private final MeasuredUnits measuredUnits;

	private final Readings readings;

	private final IndicatorSettings settings;

	private final QuarterRecords records;

	QuarterAssembly(Definitions definitions, MeasuredUnits measuredUnits, Readings readings, IndicatorSettings settings,
			QuarterRecords records) {
		this.definitions = definitions;
		this.measuredUnits = measuredUnits;
		this.readings = readings;
		this.settings = settings;
		this.records = records;
	}

	/**
	 * Returns the inputs as they are now.
	 */
	QuarterInputs of(AssessmentQuarter assessed) {
		Quarter quarter = assessed.quarter();
		List<UnitSummary> units = this.measuredUnits.in(quarter);
		List<Applied> applied = this.definitions.in(quarter);
		QuarterRecords.Found found = this.records.of(assessed);
		List<IndicatorRule> rules = applied.stream().map(RuleTranslation::of).toList();
		return new QuarterInputs(quarter,
				units.stream().map((unit) -> new QuarterInputs.Unit(unit.id().toString(), unit.shortName())).toList(),
				rules, measured(applied, units), values(rules, units, quarter), found.exempt(),
				found.points(ids(units)), caps(quarter.lastDay()));
	}

	/**
	 * Returns the inputs with one indicator's rule in place of another, and the values it
	 * needs beside those that are there: those as they are now.
	 */
	QuarterInputs with(QuarterInputs inputs, IndicatorRule rule) {
		List<UnitSummary> units = this.measuredUnits.in(inputs.quarter());
		TreeMap<ValueKey, ElementValue> values = values(List.of(rule), units, inputs.quarter());
		values.putAll(inputs.values());
		return new QuarterInputs(inputs.quarter(), inputs.units(),
				inputs.rules().stream().map((each) -> each.code().equals(rule.code()) ? rule : each).toList(),
				inputs.measured(), values, inputs.exempt(), inputs.adjustments(), inputs.caps());
	}

	private static Set<Pair> measured(List<Applied> applied, List<UnitSummary> units) {
		Set<Pair> measured = new HashSet<>();
		for (Applied indicator : applied) {
			units.stream()
				.filter((unit) -> MeasuredUnits.measures(indicator.facts(), unit))
				.forEach((unit) -> measured.add(new Pair(indicator.facts().code(), unit.id().toString())));
		}
		return measured;
	}

	private TreeMap<ValueKey, ElementValue> values(List<IndicatorRule> rules, List<UnitSummary> units,
			Quarter quarter) {
		Set<String> codes = rules.stream()
			.flatMap((rule) -> references(rule).stream())
			.map(ElementReference::code)
			.collect(Collectors.toSet());
		ReadingTable table = this.readings.of(codes, ids(units), YearMonth.of(quarter.year() - 1, 1),
				YearMonth.from(quarter.lastDay()));
		TreeMap<ValueKey, ElementValue> values = new TreeMap<>();
		for (IndicatorRule rule : rules) {
			for (ElementReference reference : references(rule)) {
				for (UnitSummary unit : units) {
					values.computeIfAbsent(new ValueKey(reference, false, unit.id().toString()),
							(key) -> table.value(reference, unit.id(), quarter));
					if (rule.rule() instanceof Improvement) {
						values.computeIfAbsent(new ValueKey(reference, true, unit.id().toString()), (key) -> table
							.value(reference, unit.id(), new Quarter(quarter.year() - 1, quarter.number())));
					}
				}
			}
		}
		return values;
	}

	private static Set<UnitId> ids(List<UnitSummary> units) {
		return units.stream().map(UnitSummary::id).collect(Collectors.toSet());
	}

	private static Set<ElementReference> references(IndicatorRule rule) {
		Set<ElementReference> references = new HashSet<>(rule.numerator().references());
		references.addAll(rule.denominator().references());
		return references;
	}

	private Adjustments caps(LocalDate day) {
		IndicatorSettings.OnDay inForce = this.settings.on(day);
		return new Adjustments(inForce.number(SettingCode.BONUS_QUARTER),
				inForce.number(SettingCode.DEDUCTION_QUARTER));
	}

}
