package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.assessment.Edition;
import org.workstyle.assessment.EditionScore;
import org.workstyle.assessment.EditionUnit;
import org.workstyle.assessment.Editions;
import org.workstyle.shared.Quarter;
import org.workstyle.support.DemonstrationRecords;
import org.workstyle.support.DemonstrationTest;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a changed definition would do, shown before it is saved: worked out a second time
 * for C1-01, whose target falls from 99 to 96 while its floor stays at 94.
 */
@DemonstrationTest
@Import(PortalPages.class)
class DefinitionTrialTests {

	private static final BigDecimal TARGET = new BigDecimal("96");

	private static final BigDecimal FLOOR = new BigDecimal("94");

	@Autowired
	DemonstrationRecords records;

	@Autowired
	PortalPages pages;

	@Autowired
	Editions editions;

	@Autowired
	JdbcClient jdbc;

	@Test
	void showsTheScoresOfTheOpenQuarterAndOfTheLastClosedOneAsATrial() {
		String stored = stored();
		Map<String, Element> trial = new HashMap<>();
		Map<String, Element> open = new HashMap<>();
		preview("2023-04-01").select("#changes ~ div tbody tr")
			.forEach((row) -> (row.text().contains("试算") ? trial : open).put(row.select("th").text(), row));

		Edition closed = this.editions.latest(new Quarter(2023, 1));
		int changed = 0;
		for (EditionUnit unit : this.editions.units(closed.id())) {
			List<EditionScore> scores = this.editions.scores(closed.id(), unit.unit());
			EditionScore score = scores.stream()
				.filter((each) -> each.indicator().equals("C1-01") && each.value() != null)
				.findFirst()
				.orElse(null);
			if (score != null && points(score).compareTo(score.score()) != 0) {
				assertThat(cells(trial.get(unit.name()))).as(unit.name())
					.containsExactly(text(score.score()), text(points(score)), text(unit.score()),
							text(total(unit, score)));
				changed++;
			}
		}
		assertThat(changed).isPositive().isEqualTo(trial.size());
		assertThat(trial.values()).allSatisfy((row) -> assertThat(row.text()).startsWith("2023Q1"));
		assertThat(open.values()).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.text()).startsWith("2023Q2");
			assertThat(new BigDecimal(cells(row).get(1))).isGreaterThan(new BigDecimal(cells(row).get(0)));
		});
		assertThat(stored()).as("nothing is stored").isEqualTo(stored);
	}

	@Test
	void leavesOpenQuartersBeforeItsFirstDayAlone() {
		assertThat(preview("2023-07-01").select("#changes ~ div tbody tr").eachText()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).contains("试算"));
	}

	private Document preview(String from) {
		CurrentUser office = this.records.person("performance");
		String indicator = this.pages.page("/indicators?year=2023", office)
			.select("tr:has(td:containsOwn(C1-01)) a")
			.attr("href");
		MultiValueMap<String, String> form = PortalPages.fields(this.pages.page(indicator + "/definitions/new", office),
				"/definitions");
		form.set("definition.from", from);
		form.set("definition.target", TARGET.toPlainString());
		form.set("definition.warning", "95");
		form.set("reason", "试算");
		form.set("previewed", "false");
		return this.pages.refused(indicator + "/definitions", form, office);
	}

	/**
	 * 3 × (value − 94) ÷ (96 − 94), not below 0 and not above 3.
	 */
	private static BigDecimal points(EditionScore score) {
		BigDecimal value = score.numerator()
			.multiply(BigDecimal.valueOf(100))
			.divide(score.denominator(), 30, RoundingMode.HALF_UP)
			.max(FLOOR)
			.min(TARGET);
		return score.full().multiply(value.subtract(FLOOR)).divide(TARGET.subtract(FLOOR), 2, RoundingMode.HALF_UP);
	}

	private static BigDecimal total(EditionUnit unit, EditionScore score) {
		return unit.earned()
			.subtract(score.score())
			.add(points(score))
			.multiply(BigDecimal.valueOf(100))
			.divide(unit.available(), 2, RoundingMode.HALF_UP)
			.add(unit.adjustment());
	}

	private String stored() {
		return this.jdbc
			.sql("select (select count(*) from edition) || ' ' || (select count(*) from indicator_definition) || ' '"
					+ " || (select count(*) from revision)")
			.query(String.class)
			.single();
	}

	private static List<String> cells(Element row) {
		return row.select("td.number").eachText();
	}

	private static String text(BigDecimal number) {
		return number.setScale(2).toPlainString();
	}

}
