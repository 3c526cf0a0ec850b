package org.workstyle.assessment;

import java.time.Clock;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * What must be done before a quarter is opened and before it is published.
 */
@AssessmentTest
class PublicationTests {

	private static final String ADDRESS = "/quarters/2027Q1";

	private static final String PUBLICATION = ADDRESS + "/publication";

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	JdbcClient jdbc;

	@Test
	void waitsForTheEndTheDecisionsAndTheUnits() {
		AssessmentClock.is("2027-03-31");
		CurrentUser office = this.desk.somebody(Role.PERFORMANCE);
		CurrentUser committee = this.desk.somebody(Role.COMMITTEE);
		UnitId unit = this.desk.branch();
		this.desk.done("/quarters", map("quarter", "2027Q1"), office);
		this.desk.done(ADDRESS + "/review", map(), office);
		assertThat(publish(office, "true")).as("on the last day").isEqualTo("quarter-runs");

		AssessmentClock.is("2027-04-01");
		this.desk.done("/adjustments", map("year", "2027", "quarter", "1", "unit", unit.toString(), "points", "1",
				"reason", "受表彰", "evidence", "通报"), office);
		assertThat(publish(office, "true")).isEqualTo("undecided");
		assertThat(this.pages.page(ADDRESS, office).select("#undecided").text()).contains("还有 1 项加减分待审批");
		assertThat(this.pages.page(ADDRESS, office).select("#undecided a").attr("href"))
			.isEqualTo("/adjustments?year=2027");
		this.desk.done("/adjustments/" + adjustment(unit) + "/decision",
				map("approved", "true", "reason", "属实", "year", "2027"), committee);
		assertThat(this.pages.page(ADDRESS, office).select("#undecided")).isEmpty();
		assertThat(publish(office, "true")).as("units may still hand in").isEqualTo("submissions-due");

		AssessmentClock.is("2027-05-10");
		assertThat(publish(office, "false")).isEqualTo("incomplete");
		Document page = this.pages.page(ADDRESS, office);
		assertThat(page.select("#publication form[action=" + PUBLICATION + "] input[name=incomplete][required]"))
			.hasSize(1);
		assertThat(page.select("#publication").text()).contains("个单位未提交或被退回", name(unit));
		assertThat(this.pages.page(ADDRESS, committee).select("#publication")).isEmpty();
		this.desk.done(PUBLICATION, map("incomplete", "true"), office);
	}

	@Test
	void opensNoQuarterThatHasNotBegun() {
		CurrentUser office = this.desk.somebody(Role.PERFORMANCE);
		AssessmentClock.is("2018-09-30");
		assertThat(this.desk.refused("/quarters", map("quarter", "2018Q4"), office)).isEqualTo("not-begun");
		AssessmentClock.is("2018-10-01");
		this.desk.done("/quarters", map("quarter", "2018Q4"), office);
		assertThat(this.desk.refused("/quarters", map("quarter", "2018Q4"), office)).isEqualTo("open-already");
		assertThat(this.pages.page("/quarters", office).select("main form[action=/quarters]"))
			.as("the next one has not begun")
			.isEmpty();
	}

	private String publish(CurrentUser who, String incomplete) {
		return this.desk.refused(PUBLICATION, map("incomplete", incomplete), who);
	}

	private String adjustment(UnitId unit) {
		return this.jdbc.sql("select id::text from adjustment where unit_id = :unit")
			.param("unit", unit.value())
			.query(String.class)
			.single();
	}

	private String name(UnitId unit) {
		return this.jdbc.sql("select name from unit where id = :unit")
			.param("unit", unit.value())
			.query(String.class)
			.single();
	}

}
