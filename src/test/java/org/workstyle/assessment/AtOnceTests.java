package org.workstyle.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * Two people do the same at once.
 */
@AssessmentTest
class AtOnceTests {

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	Editions editions;

	@Autowired
	Meeting meeting;

	@Autowired
	JdbcClient jdbc;

	private CurrentUser office;

	private CurrentUser colleague;

	@BeforeEach
	void people() {
		AssessmentClock.is("2023-04-10");
		this.office = this.desk.somebody(Role.PERFORMANCE);
		this.colleague = this.desk.somebody(Role.PERFORMANCE);
	}

	@Test
	void oneOfTwoPublishesAndTheOtherIsTold() throws Exception {
		this.desk.done("/quarters", map("quarter", "2020Q1"), this.office);
		this.desk.done("/quarters/2020Q1/review", map(), this.office);

		List<String> told = bothHeldUpBy("select from assessment_quarter where year = 2020 and number = 1 for update",
				"/quarters/2020Q1/publication", "/quarters/2020Q1/publication", map("incomplete", "true"));

		assertThat(told).containsExactlyInAnyOrder("assessment.done.published", "assessment.error.state.PUBLISHED");
		assertThat(this.editions.of(new Quarter(2020, 1))).hasSize(1);
		assertThat(audited("QUARTER_PUBLISHED", "2020Q1")).isEqualTo(1);
	}

	@Test
	void oneOfTwoClosesAndTheOtherIsTold() throws Exception {
		this.desk.publish(new Quarter(2020, 2), this.office);
		AssessmentClock.is("2023-05-20");

		List<String> told = bothHeldUpBy("select from assessment_quarter where year = 2020 and number = 2 for update",
				"/quarters/2020Q2/closure", "/quarters/2020Q2/closure", map("reason", "r"));

		assertThat(told).containsExactlyInAnyOrder("assessment.done.closed", "assessment.error.state.CLOSED");
		assertThat(audited("QUARTER_CLOSED", "2020Q2")).isEqualTo(1);
	}

	@Test
	void oneOfTwoOpensAndTheOtherIsTold() throws Exception {
		List<String> told = bothHeldUpBy("lock table assessment_quarter in share mode", "/quarters", "/quarters",
				map("quarter", "2020Q3"));

		assertThat(told).containsExactlyInAnyOrder("assessment.done.opened", "common.error.at-once");
	}

	@Test
	void twoDecisionsTogetherDoNotPassTheCap() throws Exception {
		this.desk.done("/quarters", map("quarter", "2020Q4"), this.office);
		UnitId unit = this.desk.branch();
		for (String points : List.of("3", "2.5")) {
			this.desk.done("/adjustments", map("year", "2020", "quarter", "4", "unit", unit.toString(), "points",
					points, "reason", "受表彰", "evidence", "通报"), this.office);
		}
		List<String> ids = this.jdbc.sql("select id::text from adjustment where unit_id = :unit")
			.param("unit", unit.value())
			.query(String.class)
			.list();

		List<String> told = bothHeldUpBy("select from adjustment where unit_id = '" + unit + "' for update",
				"/adjustments/" + ids.get(0) + "/decision", "/adjustments/" + ids.get(1) + "/decision",
				map("approved", "true", "reason", "属实", "year", "2020"));

		assertThat(told).containsExactlyInAnyOrder("assessment.done.decided", "assessment.error.cap-quarter");
		assertThat(this.jdbc.sql("select state from adjustment where unit_id = :unit")
			.param("unit", unit.value())
			.query(String.class)
			.list()).as("3 and 2.5 are more than 5").containsExactlyInAnyOrder("APPROVED", "PROPOSED");
	}

	private List<String> bothHeldUpBy(String sql, String one, String other, MultiValueMap<String, String> fields)
			throws Exception {
		List<Callable<String>> both = List.of(() -> told(one, fields, this.colleague),
				() -> told(other, fields, this.desk.somebody(Role.PERFORMANCE)));
		List<String> told = new ArrayList<>();
		for (Future<String> each : this.meeting.of(List.of(sql), both)) {
			told.add(each.get());
		}
		return told;
	}

	private String told(String address, MultiValueMap<String, String> fields, CurrentUser who) {
		return String.valueOf(this.desk.flash(this.pages.post(address, fields, who)).get("flash"));
	}

	private int audited(String event, String quarter) {
		return this.jdbc.sql("select count(*) from audit_entry where event = :event and subject_id = :quarter")
			.param("event", event)
			.param("quarter", quarter)
			.query(Integer.class)
			.single();
	}

}
