package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.workstyle.shared.Quarter;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal brings along when it starts for the first time.
 */
@PortalTest
class StarterSetTests {

	@Autowired
	StarterInstallation installation;

	@Autowired
	IndicatorQueries indicators;

	@Test
	void hasFortyIndicatorsOfTenPointsADimension() {
		this.installation.install(2023);
		this.installation.install(2023);

		Map<String, BigDecimal> points = this.indicators.ofYear(2023)
			.stream()
			.collect(Collectors.groupingBy((indicator) -> indicator.facts().dimension(),
					Collectors.mapping((indicator) -> indicator.facts().fullScore(),
							Collectors.reducing(BigDecimal.ZERO, BigDecimal::add))));

		assertThat(this.indicators.ofYear(2023)).hasSize(40).allMatch(Indicator::isActive);
		assertThat(points).hasSize(10)
			.allSatisfy((dimension, sum) -> assertThat(sum).isEqualByComparingTo(BigDecimal.TEN));
		assertThat(this.indicators.dimensions()).filteredOn(Dimension::isAssumed)
			.extracting(Dimension::code)
			.containsExactly("R1", "R2", "R3", "R4", "R5");
	}

	@Test
	void marksEveryFigureThatWasNotReadInASource() {
		this.installation.install(2023);
		Map<String, Set<String>> sourced = this.indicators.ofYear(2023)
			.stream()
			.collect(Collectors.toMap(Indicator::code, StarterSetTests::sourced));
		sourced.values().removeIf(Set::isEmpty);

		assertThat(sourced)
			.isEqualTo(Map.of("C1-02", Set.of("FLOOR"), "C1-04", Set.of("WARNING"), "C3-03", Set.of("TARGET"), "C4-02",
					Set.of("TARGET"), "R2-01", Set.of("WARNING"), "R3-03", Set.of("TARGET", "WARNING", "FLOOR")));
	}

	@Test
	void usesEveryElementAndNoOther() {
		this.installation.install(2023);
		Set<String> used = this.indicators.ofYear(2023)
			.stream()
			.flatMap((indicator) -> indicator.in(new Quarter(2023, 1)).orElseThrow().codes().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		used.remove("abs");
		Set<String> stocks = this.indicators.elements()
			.stream()
			.filter((element) -> element.facts().overMonths() == OverMonths.LAST
					&& element.facts().periodicity() == Periodicity.MONTH)
			.map(DataElement::code)
			.collect(Collectors.toSet());

		assertThat(this.indicators.elements()).extracting(DataElement::code).containsAll(used);
		assertThat(stocks).containsExactlyInAnyOrder("arrears_end", "registered", "should_register", "nonnormal",
				"active_taxpayers", "arrears_over_12m");
	}

	private static Set<String> sourced(Indicator indicator) {
		DefinitionFacts definition = indicator.latest();
		Set<String> figures = new TreeSet<>();
		for (Figure figure : new Figure[] { Figure.TARGET, Figure.WARNING, Figure.FLOOR }) {
			if (!definition.assumes(figure)) {
				figures.add(figure.name());
			}
		}
		return figures;
	}

}
