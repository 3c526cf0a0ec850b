package org.workstyle.assessment;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * What a unit changes after it handed in, under an exception.
 */
@AssessmentTest
class LateChangeTests {

	private static final String QUARTER = "/quarters/2021Q2";

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	StarterInstallation starter;

	@Autowired
	JdbcClient jdbc;

	private UnitId unit;

	private CurrentUser head;

	private CurrentUser office;

	@BeforeEach
	void people() {
		AssessmentClock.is("2024-04-10");
		this.starter.install(2021);
		this.unit = this.desk.branch();
		this.head = this.desk.head(this.unit);
		this.office = this.desk.somebody(Role.PERFORMANCE);
	}

	@Test
	void reportsExactlyWhatWasChangedUnderAnException() {
		this.desk.enter(this.unit, this.head, "tax_due", "2021-04", "1000");
		this.desk.enter(this.unit, this.head, "tax_paid_ontime", "2021-04", "900");
		this.desk.done("/quarters", map("quarter", "2021Q2"), this.office);
		this.desk.done(QUARTER + "/units/" + this.unit + "/submission", map(), this.head);
		this.desk.done(QUARTER + "/units/" + this.unit + "/exceptions", map("endsOn", "2024-04-12", "reason", "系统故障"),
				this.office);
		this.desk.enter(this.unit, this.head, "tax_due", "2021-04", "1200");
		this.desk.enter(this.unit, this.head, "tax_paid_ontime", "2021-04", "900");
		this.desk.enter(this.unit, this.head, "tax_due", "2021-05", "500");

		List<String> rows = this.pages.page(QUARTER, this.office)
			.select("#late tbody tr")
			.eachText()
			.stream()
			.filter((row) -> row.contains("系统故障"))
			.toList();
		assertThat(rows).hasSize(2);
		assertThat(rows.get(0)).contains("2021-04", "1000 1200", this.head.displayName());
		assertThat(rows.get(1)).contains("2021-05", "未报送 500");
		assertThat(this.pages.page(QUARTER, this.head).select("#late")).isEmpty();

		AssessmentClock.is("2024-04-13");
		this.desk.enter(this.unit, this.head, "tax_due", "2021-04", "1");
		assertThat(
				this.jdbc.sql("select value from reading where unit_id = :unit and month = '2021-04-01' order by value")
					.param("unit", this.unit.value())
					.query(Integer.class)
					.list())
			.as("the exception is over")
			.contains(1200)
			.doesNotContain(1);
		assertThat(this.pages.page(QUARTER, this.office).select("#late tr:contains(系统故障)")).hasSize(2);
	}

}
