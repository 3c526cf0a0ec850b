package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks over all definitions of the latest year for what one of them alone does not show.
 */
@Component
@Transactional(readOnly = true)
public class DefinitionChecks {

	private static final BigDecimal TOTAL = BigDecimal.valueOf(100);

	private final IndicatorRepository indicators;

	private final DataElementRepository elements;

	private final ValidationRuleRepository rules;

	private final DerivedElements derived;

	DefinitionChecks(IndicatorRepository indicators, DataElementRepository elements, ValidationRuleRepository rules,
			DerivedElements derived) {
		this.indicators = indicators;
		this.elements = elements;
		this.rules = rules;
		this.derived = derived;
	}

	/**
	 * Returns what was found, in the order of the kinds.
	 */
	public List<DefinitionFinding> findings() {
		List<Indicator> active = this.indicators.years()
			.stream()
			.findFirst()
			.map(this.indicators::findByYear)
			.orElse(List.of())
			.stream()
			.filter(Indicator::isActive)
			.toList();
		List<DefinitionFinding> findings = new ArrayList<>(identical(active));
		findings.addAll(unused(active));
		active.stream()
			.filter((indicator) -> hasGap(indicator.latest()))
			.forEach((indicator) -> findings.add(of(DefinitionFinding.Kind.GAP, indicator)));
		active.stream()
			.filter((indicator) -> indicator.latest().lacksFallback())
			.forEach((indicator) -> findings.add(new DefinitionFinding(DefinitionFinding.Kind.NO_FALLBACK,
					List.of(indicator), null, indicator.facts().fullScore().toPlainString())));
		BigDecimal points = active.stream()
			.map((indicator) -> indicator.facts().fullScore())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (!active.isEmpty() && points.compareTo(TOTAL) != 0) {
			findings.add(new DefinitionFinding(DefinitionFinding.Kind.TOTAL, List.of(), null,
					points.stripTrailingZeros().toPlainString()));
		}
		return findings;
	}

	private static List<DefinitionFinding> identical(List<Indicator> active) {
		Map<String, List<Indicator>> byFormula = active.stream()
			.collect(Collectors.groupingBy(DefinitionChecks::formula, LinkedHashMap::new, Collectors.toList()));
		return byFormula.values()
			.stream()
			.filter((same) -> same.size() > 1)
			.map((same) -> new DefinitionFinding(DefinitionFinding.Kind.IDENTICAL, same, null, null))
			.toList();
	}

	private List<DefinitionFinding> unused(List<Indicator> active) {
		Set<String> used = new HashSet<>();
		active.forEach((indicator) -> used.addAll(indicator.latest().codes()));
		this.rules.findAll().stream().filter((rule) -> !rule.isRetired()).forEach((rule) -> used.addAll(rule.codes()));
		return this.elements.findAll()
			.stream()
			.filter((element) -> !element.isRetired() && !used.contains(element.code())
					&& !this.derived.publishes(element.code()))
			.map((element) -> new DefinitionFinding(DefinitionFinding.Kind.UNUSED, List.of(), element, null))
			.toList();
	}

	private static boolean hasGap(DefinitionFacts facts) {
		if (facts.rule() != RuleKind.BANDS) {
			return false;
		}
		List<RuleParameters.Pair> bands = RuleParameters.of(facts.parameters()).pairs();
		return bands.get(0).left().compareTo(facts.target()) != 0
				|| bands.get(bands.size() - 1).left().compareTo(facts.floor()) != 0;
	}

	private static String formula(Indicator indicator) {
		DefinitionFacts facts = indicator.latest();
		return (facts.numerator() + "/" + facts.denominator()).replaceAll("\\s", "");
	}

	private static DefinitionFinding of(DefinitionFinding.Kind kind, Indicator indicator) {
		return new DefinitionFinding(kind, List.of(indicator), null, null);
	}

}
