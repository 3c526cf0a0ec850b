package org.workstyle.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * An appeal that is granted, the correction that follows it and its edition.
 */
@AssessmentTest
class AppealTests {

	private static final Quarter QUARTER = new Quarter(2022, 3);

	private static final String ADDRESS = "/quarters/2022Q3";

	private static final String DISPUTED = "C3-02";

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	Editions editions;

	@Autowired
	EditionVerification verification;

	@Autowired
	StarterInstallation starter;

	@Autowired
	JdbcClient jdbc;

	private UnitId unit;

	private CurrentUser head;

	private CurrentUser office;

	@BeforeEach
	void people() {
		AssessmentClock.is("2023-04-10");
		this.starter.install(2021);
		this.starter.install(2022);
		this.unit = this.desk.branch();
		this.head = this.desk.head(this.unit);
		this.office = this.desk.somebody(Role.PERFORMANCE);
	}

	@Test
	void changesOnlyWhatItShouldAsANewEdition() {
		UnitId another = this.unit;
		for (int other = 0; other < 5; other++) {
			another = this.desk.branch();
			this.desk.report(another, new Quarter(2021, 3));
			this.desk.report(another, QUARTER);
		}
		this.desk.report(this.unit, new Quarter(2021, 3));
		this.desk.publish(QUARTER, this.office, this.unit);
		Edition first = this.editions.latest(QUARTER);
		String text = this.editions.canonical(first.id());
		String sheet = this.pages.page(ADDRESS + "/verification?edition=1", this.head).select("main").text();
		assertThat(sheet).contains("验证相符");

		String appeal = appeal();
		correctByTheLink(appeal, another);

		Edition second = this.editions.latest(QUARTER);
		assertThat(second.number()).isEqualTo(2);
		assertThat(this.editions.canonical(first.id())).isEqualTo(text);
		assertThat(this.verification.verify(first.id()).isProved()).isTrue();
		assertThat(this.verification.verify(second.id()).isProved()).isTrue();
		comparesScores(first, second);
		comparesResults(first, second);
		linksBothWays(appeal);
	}

	private String appeal() {
		this.desk.done(ADDRESS + "/appeals",
				map("unit", this.unit.toString(), "indicator", DISPUTED, "reason", "漏计应对有效户数"), this.head);
		String appeal = this.jdbc.sql("select id::text from appeal where unit_id = :unit")
			.param("unit", this.unit.value())
			.query(String.class)
			.single();
		this.desk.done(ADDRESS + "/appeals/" + appeal + "/decision", map("decision", "GRANTED", "reason", "属实"),
				this.office);
		return appeal;
	}

	/**
	 * Goes from the appeal to the form of the correction, as the office does.
	 */
	private void correctByTheLink(String appeal, UnitId another) {
		String link = this.pages.page(ADDRESS + "/appeals", this.office)
			.select("#appeal-" + appeal + " a[href*=appeal=]")
			.attr("href");
		Document why = this.pages.page(link.substring(0, link.indexOf('#')), this.office);
		MultiValueMap<String, String> form = PortalPages.fields(why, "/corrections");
		assertThat(form.getFirst("appeal")).isEqualTo(appeal);
		form.set("reason", "复核属实");
		form.set("value", "100");
		form.set("reading", "tax_due.2022-07");
		assertThat(this.desk.refused(ADDRESS + "/corrections", form, this.office)).isEqualTo("not-granted");
		form.set("reading", "risk_confirmed.2022-07");
		form.set("unit", another.toString());
		assertThat(this.desk.refused(ADDRESS + "/corrections", form, this.office)).isEqualTo("not-granted");
		form.set("unit", this.unit.toString());
		this.desk.done(ADDRESS + "/corrections", form, this.office);
		form.set("value", "200");
		assertThat(this.desk.refused(ADDRESS + "/corrections", form, this.office)).isEqualTo("corrected-already");
	}

	/**
	 * The indicator ranks, so other units' scores of it may move with the rank; nothing
	 * else may.
	 */
	private void comparesScores(Edition first, Edition second) {
		List<EditionScore> was = this.editions.scores(first.id(), null);
		List<EditionScore> is = this.editions.scores(second.id(), null);
		assertThat(is).hasSameSizeAs(was);
		int same = 0;
		for (int index = 0; index < was.size(); index++) {
			EditionScore before = was.get(index);
			EditionScore after = is.get(index);
			if (!before.indicator().equals(DISPUTED)) {
				assertThat(after).isEqualTo(before);
				same++;
			}
			else if (before.unit().equals(this.unit)) {
				assertThat(after.numerator()).isNotEqualByComparingTo(before.numerator());
			}
			else {
				assertThat(after.value()).isEqualTo(before.value());
				assertThat(after.place()).isBetween(before.place() - 1, before.place());
			}
		}
		assertThat(same).isGreaterThan(39 * 5);
	}

	private void comparesResults(Edition first, Edition second) {
		String dimension = DISPUTED.substring(0, 2);
		List<EditionDimension> was = this.editions.dimensions(first.id(), null);
		List<EditionDimension> is = this.editions.dimensions(second.id(), null);
		for (int index = 0; index < was.size(); index++) {
			if (!was.get(index).dimension().equals(dimension)) {
				assertThat(is.get(index)).isEqualTo(was.get(index));
			}
		}
		Map<UnitId, EditionUnit> units = this.editions.units(second.id())
			.stream()
			.collect(Collectors.toMap(EditionUnit::unit, Function.identity()));
		this.editions.units(first.id()).forEach((before) -> {
			EditionUnit after = units.get(before.unit());
			assertThat(after.available()).isEqualTo(before.available());
			assertThat(after.adjustment()).isEqualTo(before.adjustment());
		});
	}

	private void linksBothWays(String appeal) {
		Element corrected = this.pages.page(ADDRESS + "/appeals", this.office).getElementById("appeal-" + appeal);
		assertThat(corrected).isNotNull();
		assertThat(corrected.select("a[href*=appeal=]")).as("corrected once").isEmpty();
		assertThat(corrected.text()).contains("已更正，见第 2 版");
		String edition = this.pages.page(ADDRESS + "/appeals", this.head)
			.select("#appeal-" + appeal + " a[href*=verification]")
			.attr("href");
		assertThat(edition).isEqualTo(ADDRESS + "/verification?edition=2");
		for (String page : List.of(edition, ADDRESS)) {
			assertThat(this.pages.page(page, this.head).select("a[href$=#appeal-" + appeal + "]").text())
				.isEqualTo("依据复核申请 " + DISPUTED);
		}
		assertThat(this.pages.page(ADDRESS + "/verification?edition=1", this.head).select("#lines")).isNotEmpty();
	}

}
