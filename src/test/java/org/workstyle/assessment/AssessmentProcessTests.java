package org.workstyle.assessment;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.ReadingKey;
import org.workstyle.indicator.ReadingManagement;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.scoring.Verification;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.workstyle.support.PortalPages.map;

/**
 * A quarter from opening to closing, and the year that follows.
 */
@AssessmentTest
class AssessmentProcessTests {

	private static final Quarter QUARTER = new Quarter(2025, 1);

	private static final String ADDRESS = "/quarters/2025Q1";

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	IndicatorQueries indicators;

	@Autowired
	ReadingManagement readings;

	@Autowired
	Editions editions;

	@Autowired
	EditionVerification verification;

	@Autowired
	StarterInstallation starter;

	@Autowired
	JdbcClient jdbc;

	private UnitId first;

	private UnitId second;

	private CurrentUser head;

	private CurrentUser otherHead;

	private CurrentUser office;

	private CurrentUser committee;

	@BeforeEach
	void people() {
		AssessmentClock.is("2025-04-20");
		this.starter.install(2025);
		this.first = this.desk.branch();
		this.second = this.desk.branch();
		this.head = this.desk.head(this.first);
		this.otherHead = this.desk.head(this.second);
		this.office = this.desk.somebody(Role.PERFORMANCE);
		this.committee = this.desk.somebody(Role.COMMITTEE);
	}

	@Test
	void goesFromEntryToProof() {
		enter(this.first, "970", "1000", this.head);
		enter(this.second, "990", "1000", this.otherHead);
		this.desk.done("/quarters", map("quarter", "2025Q1"), this.office);
		assertThat(this.pages.page(ADDRESS + "/units/" + this.first, this.head).select("main").text()).contains("尚未发布");
		assertThat(this.pages.get(ADDRESS + "/units/" + this.second, this.head)).hasStatus(HttpStatus.NOT_FOUND);

		this.desk.done(ADDRESS + "/units/" + this.first + "/submission", map(), this.head);
		refusesFrozenReadings();
		this.desk.done(ADDRESS + "/units/" + this.first + "/return", map("reason", "请核对"), this.office);
		enter(this.first, "970", "1000", this.head);
		this.desk.done(ADDRESS + "/units/" + this.first + "/submission", map(), this.head);
		this.desk.done(ADDRESS + "/review", map(), this.office);
		this.desk.done(ADDRESS + "/publication", map("incomplete", "true"), this.office);

		EditionScore score = this.editions.score(this.editions.latest(QUARTER).id(), this.first, "C1-01").orElseThrow();
		assertThat(score.score()).isEqualByComparingTo("1.80");
		assertThat(score.light()).isEqualTo("YELLOW");
		assertThat(this.pages.page(ADDRESS, this.otherHead).select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
		Document why = this.pages.page(ADDRESS + "/units/" + this.first + "/indicators/C1-01", this.otherHead);
		assertThat(why.select("[aria-labelledby=working] li").eachText()).containsExactly("970 ÷ 1000 × 100 = 97",
				"3 ×（97 − 94）÷（99 − 94）= 1.8", "四舍五入到两位小数：1.80 分");
		assertThat(this.pages.page(ADDRESS + "/verification", this.head).select("main").text()).contains("验证相符");
		closes();
		assesses();
	}

	private void closes() {
		AssessmentClock.is("2025-05-20");
		this.desk.done(ADDRESS + "/closure", map("reason", "期满"), this.office);
		for (String change : List.of("update assessment_quarter set state = 'OPEN' where year = 2025",
				"delete from quarter_submission where unit_id = '" + this.first + "'",
				"update edition set digest = 'x'", "update edition_score set score = 3", "delete from edition_unit",
				"update reading set value = 1 where month = '2025-01-01'")) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.jdbc.sql(change).update());
		}
	}

	private void assesses() {
		this.desk.done("/years/2025/proposal", map(), this.office);
		this.desk.done("/years/2025/approval", map(), this.committee);
		assertThat(this.pages.page("/years/2025", this.head).select("main").text()).contains("已批准", "缺季度");
		int units = this.editions.units(this.editions.of(2025).get(0).id()).size();
		assertThat(this.pages.page("/years", this.head).select("tr:has(a[href=/years/2025]) td").eachText())
			.startsWith("2025 年度", "已批准", "1 / 1", String.valueOf(units));
		Verification proved = this.verification.verify(this.editions.of(2025).get(0).id());
		assertThat(proved.isProved()).isTrue();
		assertThat(this.pages.page("/years/2025/verification", this.head).select("main").text()).contains("验证相符");
	}

	private void refusesFrozenReadings() {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> enter(this.first, "1", "1", this.head))
			.satisfies((ex) -> assertThat(ex.messageKey()).isEqualTo("indicator.reading.error.frozen"));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update reading set value = 1 where unit_id = :unit")
				.param("unit", this.first.value())
				.update())
			.havingRootCause()
			.withMessageContaining("frozen");
	}

	private void enter(UnitId unit, String paid, String due, CurrentUser who) {
		YearMonth month = YearMonth.from(QUARTER.firstDay());
		for (int index = 0; index < 3; index++) {
			report("tax_paid_ontime", unit, month.plusMonths(index), (index == 0) ? paid : "0", who);
			report("tax_due", unit, month.plusMonths(index), (index == 0) ? due : "0", who);
		}
	}

	private void report(String code, UnitId unit, YearMonth month, String typed, CurrentUser who) {
		DataElement element = this.indicators.element(code).orElseThrow();
		long version = this.jdbc
			.sql("select coalesce(max(version), 0) from reading"
					+ " where element_id = :element and unit_id = :unit and month = :month")
			.param("element", element.id().value())
			.param("unit", unit.value())
			.param("month", month.atDay(1))
			.query(Long.class)
			.single();
		this.readings.report(new ReadingKey(element.id(), unit, month), version, typed, who);
	}

}
