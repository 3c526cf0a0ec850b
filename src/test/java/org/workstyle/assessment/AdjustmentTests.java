package org.workstyle.assessment;

import java.time.Clock;
import java.util.List;

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
 * Points added and taken: by two people, within the caps of the quarter and of the year.
 */
@AssessmentTest
class AdjustmentTests {

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	JdbcClient jdbc;

	@Test
	void capsTheQuarterAndTheYearForBonusesAndDeductionsApart() {
		AssessmentClock.is("2024-01-10");
		CurrentUser office = this.desk.somebody(Role.PERFORMANCE);
		CurrentUser committee = this.desk.somebody(Role.COMMITTEE);
		UnitId unit = this.desk.branch();
		for (int quarter = 1; quarter <= 4; quarter++) {
			this.desk.done("/quarters", map("quarter", "2019Q" + quarter), office);
		}

		assertThat(decide(propose(unit, "1", "5", office), committee)).contains("done");
		assertThat(beyond(unit, "1", "0.01", office)).contains("合计 5.01 分，超过季度上限 5");
		assertThat(decide(propose(unit, "1", "-10", office), committee)).contains("done");
		assertThat(beyond(unit, "1", "-0.01", office)).contains("超过季度上限 10");
		assertThat(decide(propose(unit, "2", "5", office), committee)).contains("done");
		assertThat(beyond(unit, "3", "0.01", office)).as("10 in the year").contains("超过全年上限 10");
		assertThat(beyond(unit, "", "0.01", office)).contains("超过全年上限 10");
		assertThat(decide(propose(unit, "2", "-10", office), committee)).contains("done");
		assertThat(beyond(unit, "", "-0.01", office)).as("20 in the year").contains("超过全年上限 20");
		assertThat(decide(propose(this.desk.branch(), "1", "5", office), committee)).contains("done");
	}

	@Test
	void offersTheDecisionToOthersThanTheProposer() {
		AssessmentClock.is("2024-01-10");
		CurrentUser office = this.desk.somebody(Role.PERFORMANCE);
		this.desk.done("/quarters", map("quarter", "2017Q1"), office);
		this.desk.done("/adjustments", map("year", "2017", "quarter", "1", "unit", this.desk.branch().toString(),
				"points", "1", "reason", "受表彰", "evidence", "通报第3号"), office);

		assertThat(this.pages.page("/adjustments?year=2017", office).select("form[action$=/decision]")).isEmpty();
		for (Role role : List.of(Role.PERFORMANCE, Role.COMMITTEE)) {
			Document page = this.pages.page("/adjustments?year=2017", this.desk.somebody(role));
			assertThat(page.select("form[action$=/decision]")).as(role.name()).hasSize(1);
			assertThat(page.select("nav a[href=/adjustments]")).as("menu of " + role).isNotEmpty();
			for (String from : List.of("/quarters/2017Q1", "/years/2017")) {
				assertThat(this.pages.page(from, office).select("main a[href=/adjustments?year=2017]")).as(from)
					.isNotEmpty();
			}
		}
	}

	@Test
	void keepsWhatWasTypedAndNamesTheFields() {
		Document bad = this.pages.refused("/adjustments", map("year", "2022", "quarter", "2", "unit",
				this.desk.branch().toString(), "points", "1.234", "reason", "好"), this.desk.somebody(Role.PERFORMANCE));

		assertThat(bad.select(".is-invalid")).hasSize(2);
		assertThat(bad.select("#reason").val()).isEqualTo("好");
		assertThat(bad.select("[data-error-summary] a").eachText()).contains("请填写依据");
	}

	private String propose(UnitId unit, String quarter, String points, CurrentUser who) {
		this.desk.done("/adjustments", map("year", "2019", "quarter", quarter, "unit", unit.toString(), "points",
				points, "reason", "受表彰", "evidence", "通报第3号"), who);
		List<String> ids = this.jdbc.sql("select id::text from adjustment order by id desc limit 1")
			.query(String.class)
			.list();
		return ids.get(0);
	}

	private String beyond(UnitId unit, String quarter, String points, CurrentUser who) {
		return this.pages
			.refused("/adjustments",
					map("year", "2019", "quarter", quarter, "unit", unit.toString(), "points", points, "reason", "受表彰",
							"evidence", "通报第3号"),
					who)
			.select("#points-error")
			.text();
	}

	private String decide(String id, CurrentUser who) {
		var answer = this.pages.post("/adjustments/" + id + "/decision",
				map("approved", "true", "reason", "属实", "year", "2019"), who);
		return String.valueOf(this.desk.flash(answer).get("flash")).replace("assessment.error.", "");
	}

}
