package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.scoring.Direction;
import org.workstyle.scoring.ZeroDenominator;

/**
 * The ten dimensions, the data elements and the 40 indicators the portal brings along.
 * Everything in it can be changed by the performance office; assumed figures are marked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StarterSet {

	/** The edition of the files. */
	static final int EDITION = 1;

	private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

	private static final String SOURCE = "默认值";

	private final DimensionRepository dimensions;

	private final DataElementRepository elements;

	private final IndicatorRepository indicators;

	private final DerivedElements derived;

	private final IndicatorSettingRepository settings;

	private final ValidationRuleRepository rules;

	StarterSet(DimensionRepository dimensions, DataElementRepository elements, IndicatorRepository indicators,
			DerivedElements derived, IndicatorSettingRepository settings, ValidationRuleRepository rules) {
		this.dimensions = dimensions;
		this.elements = elements;
		this.indicators = indicators;
		this.derived = derived;
		this.settings = settings;
		this.rules = rules;
	}

	void installDimensions() {
		new StarterFile("dimensions", EDITION).lines()
			.forEach((line) -> this.dimensions.save(new Dimension(line.get(0), line.get(1), line.get(2),
					Boolean.parseBoolean(line.get(3)), line.get(4))));
	}

	void installElements() {
		new StarterFile("elements", EDITION).lines()
			.forEach((line) -> this.elements
				.save(new DataElement(new ElementFacts(line.get(0), line.get(1), line.get(2),
						Measure.valueOf(line.get(3)), Periodicity.valueOf(line.get(4)), OverMonths.valueOf(line.get(5)),
						OverUnits.valueOf(line.get(6)), ElementSource.valueOf(line.get(7)), null, note(line.get(0))))));
	}

	private String note(String code) {
		return this.derived.elements()
			.stream()
			.filter((element) -> element.code().equals(code))
			.map(ElementFacts::note)
			.findFirst()
			.orElse("");
	}

	/**
	 * Adds what modules derive and the portal does not know yet.
	 */
	void installDerived() {
		this.derived.elements()
			.stream()
			.filter((element) -> this.elements.findByCode(element.code()).isEmpty())
			.forEach((element) -> this.elements.save(new DataElement(element)));
	}

	void installSettings() {
		new StarterFile("settings", EDITION).lines()
			.forEach((line) -> this.settings
				.save(new IndicatorSetting(SettingCode.valueOf(line.get(0)), FIRST_DAY, line.get(1), SOURCE, true)));
	}

	void installRules() {
		new StarterFile("rules", EDITION).lines()
			.forEach((line) -> this.rules
				.save(new ValidationRule(line.get(0), Comparison.valueOf(line.get(1)), line.get(2))));
	}

	/**
	 * Installs the 40 indicators for a year that has none.
	 */
	void installIndicators(int year) {
		new StarterFile("indicators", EDITION).lines().forEach((line) -> {
			Indicator indicator = new Indicator(year, facts(line), definition(line));
			indicator.activate(true);
			this.indicators.save(indicator);
		});
	}

	private static IndicatorFacts facts(StarterFile.Line line) {
		return new IndicatorFacts(line.get(0), line.get(0).substring(0, 2), line.get(1), line.get(2), null,
				MeasuredScope.valueOf(line.get(14)), Set.of(), new BigDecimal(line.get(11)), true);
	}

	private static DefinitionFacts definition(StarterFile.Line line) {
		return new DefinitionFacts(line.get(3), line.get(4), new BigDecimal(line.get(5)), 2,
				Direction.valueOf(line.get(6)), RuleKind.valueOf(line.get(12)), new BigDecimal(line.get(7)),
				new BigDecimal(line.get(8)), new BigDecimal(line.get(9)), number(line, 10), null, null, line.get(13),
				ZeroDenominator.NOT_APPLICABLE, line.get(16), assumed(line));
	}

	private static @Nullable BigDecimal number(StarterFile.Line line, int index) {
		return line.has(index) ? new BigDecimal(line.get(index)) : null;
	}

	private static Set<Figure> assumed(StarterFile.Line line) {
		Set<Figure> assumed = EnumSet.allOf(Figure.class);
		Arrays.stream(line.get(15).split(" "))
			.filter((name) -> !name.isEmpty())
			.map(Figure::valueOf)
			.forEach(assumed::remove);
		if (!line.has(10)) {
			assumed.remove(Figure.CAP);
		}
		return assumed;
	}

}
