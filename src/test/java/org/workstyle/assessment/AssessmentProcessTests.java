package org.workstyle.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.ReadingKey;
import org.workstyle.indicator.ReadingManagement;
import org.workstyle.scoring.Verification;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.workstyle.support.PortalPages.map;

/**
 * A quarter from opening to closing, and the year that follows.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class AssessmentProcessTests {

	private static final AtomicReference<Instant> NOW = new AtomicReference<>();

	@TestBean
	Clock clock;

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	IndicatorQueries indicators;

	@Autowired
	ReadingManagement readings;

	@Autowired
	Editions editions;

	@Autowired
	EditionVerification verification;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementCount statements;

	private UnitId first;

	private UnitId second;

	private CurrentUser head;

	private CurrentUser otherHead;

	private CurrentUser office;

	private CurrentUser committee;

	static Clock clock() {
		NOW.set(Instant.parse("2023-04-10T02:00:00Z"));
		return new Clock() {

			@Override
			public Instant instant() {
				return NOW.get();
			}

			@Override
			public ZoneId getZone() {
				return ZoneId.of("Asia/Shanghai");
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

		};
	}

	@BeforeEach
	void people() {
		NOW.set(Instant.parse("2023-04-10T02:00:00Z"));
		UnitId bureau = this.organization.bureau();
		this.first = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.second = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.head = this.organization.account(this.organization.person("王五", this.first), Role.UNIT_HEAD);
		this.otherHead = this.organization.account(this.organization.person("赵六", this.second), Role.UNIT_HEAD);
		this.office = this.organization.account(null, Role.PERFORMANCE);
		this.committee = this.organization.account(null, Role.COMMITTEE);
	}

	@Test
	void goesFromEntryToProof() {
		Quarter quarter = new Quarter(2023, 1);
		enter(this.first, quarter, "970", "1000", this.head);
		enter(this.second, quarter, "990", "1000", this.otherHead);
		this.pages.sent("/quarters", map("quarter", "2023Q1"), this.office);
		Document open = this.pages.page("/quarters/2023Q1/units/" + this.first, this.head);
		assertThat(open.select("main").text()).contains("尚未发布");
		assertThat(this.pages.get("/quarters/2023Q1/units/" + this.second, this.head)).hasStatus(HttpStatus.NOT_FOUND);

		this.pages.sent("/quarters/2023Q1/units/" + this.first + "/submission", map(), this.head);
		refusesFrozenReadings(quarter);
		this.pages.sent("/quarters/2023Q1/units/" + this.first + "/return", map("reason", "请核对"), this.office);
		enter(this.first, quarter, "970", "1000", this.head);
		this.pages.sent("/quarters/2023Q1/units/" + this.first + "/submission", map(), this.head);
		this.pages.sent("/quarters/2023Q1/review", map(), this.office);
		this.pages.sent("/quarters/2023Q1/publication", map(), this.office);

		EditionScore score = published(quarter, this.first, "C1-01");
		assertThat(score.score()).isEqualByComparingTo("1.80");
		assertThat(score.light()).isEqualTo("YELLOW");
		this.statements.reset();
		Document ranking = this.pages.page("/quarters/2023Q1", this.otherHead);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		assertThat(ranking.select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
		Document why = this.pages.page("/quarters/2023Q1/units/" + this.first + "/indicators/C1-01", this.otherHead);
		assertThat(why.select("[aria-labelledby=working] li").eachText()).containsExactly("970 ÷ 1000 × 100 = 97",
				"3 ×（97 − 94）÷（99 − 94）= 1.8", "四舍五入到两位小数：1.80 分");
		assertThat(this.pages.page("/quarters/2023Q1/verification", this.head).select("main").text()).contains("验证相符");

		corrects(quarter);
		closes(quarter);
	}

	@Test
	void letsOneOfTwoPublish() throws Exception {
		this.pages.sent("/quarters", map("quarter", "2022Q4"), this.office);
		this.pages.sent("/quarters/2022Q4/review", map(), this.office);
		CurrentUser colleague = this.organization.account(null, Role.PERFORMANCE);
		List<Callable<String>> both = List.of(() -> this.pages.sent("/quarters/2022Q4/publication", map(), this.office),
				() -> this.pages.sent("/quarters/2022Q4/publication", map(), colleague));

		ExecutorService threads = Executors.newFixedThreadPool(2);
		for (Future<String> each : threads.invokeAll(both)) {
			each.get();
		}
		threads.shutdown();

		assertThat(this.editions.of(new Quarter(2022, 4))).hasSize(1);
		assertThat(this.jdbc
			.sql("select count(*) from audit_entry where event = 'QUARTER_PUBLISHED' and subject_id = '2022Q4'")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void refusesEveryStepOutOfOrder() {
		this.pages.sent("/quarters", map("quarter", "2022Q3"), this.office);
		for (String step : List.of("publication", "closure")) {
			this.pages.sent("/quarters/2022Q3/" + step, map("reason", "x"), this.office);
			assertThat(state("2022Q3")).as(step).isEqualTo("OPEN");
		}
		this.pages.sent("/quarters/2022Q3/review", map(), this.office);
		for (String step : List.of("review", "closure")) {
			this.pages.sent("/quarters/2022Q3/" + step, map("reason", "x"), this.office);
			assertThat(state("2022Q3")).as(step).isEqualTo("UNDER_REVIEW");
		}
		for (CurrentUser who : List.of(this.head, this.committee)) {
			assertThat(this.pages.post("/quarters/2022Q3/publication", map(), who)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.pages.withoutToken("/quarters/2022Q3/publication", this.office))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post("/quarters/2022Q3/units/" + this.second + "/submission", map(), this.head))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(state("2022Q3")).isEqualTo("UNDER_REVIEW");
	}

	@Test
	void takesAdjustmentsOfTwoPeopleWithinTheCaps() {
		this.pages.sent("/quarters", map("quarter", "2022Q2"), this.office);
		CurrentUser colleague = this.organization.account(null, Role.PERFORMANCE);
		propose("4", "2");
		propose("2", "2");
		List<String> ids = this.jdbc.sql("select id::text from adjustment where year = 2022 order by points desc")
			.query(String.class)
			.list();

		decide(ids.get(0), this.office);
		assertThat(adjustment(ids.get(0))).isEqualTo("PROPOSED");
		decide(ids.get(0), colleague);
		assertThat(adjustment(ids.get(0))).isEqualTo("APPROVED");
		decide(ids.get(1), colleague);
		assertThat(adjustment(ids.get(1))).as("4 + 2 are more than 5 points").isEqualTo("PROPOSED");
		Document bad = this.pages.refused("/adjustments",
				map("year", "2022", "quarter", "2", "unit", this.first.toString(), "points", "1.234", "reason", "好"),
				this.office);
		assertThat(bad.select(".is-invalid")).hasSize(2);
		assertThat(bad.select("#reason").val()).isEqualTo("好");
	}

	private void corrects(Quarter quarter) {
		String before = this.editions.canonical(this.editions.latest(quarter).id());
		String appeal = "/quarters/2023Q1/appeals";
		this.pages.sent(appeal, map("unit", this.first.toString(), "indicator", "C1-01", "reason", "漏报一笔"), this.head);
		this.pages.sent(appeal, map("unit", this.first.toString(), "indicator", "C1-01", "reason", "再次"), this.head);
		String id = this.jdbc.sql("select id::text from appeal").query(String.class).single();
		this.pages.sent(appeal + "/" + id + "/decision", map("decision", "GRANTED", "reason", "属实"), this.office);
		this.pages.sent("/quarters/2023Q1/corrections", map("unit", this.first.toString(), "element", "tax_paid_ontime",
				"month", "2023-01", "value", "980", "reason", "复核属实"), this.office);

		List<Edition> both = this.editions.of(quarter);
		assertThat(both).extracting(Edition::number).containsExactly(2, 1);
		assertThat(published(quarter, this.first, "C1-01").score()).isEqualByComparingTo("2.40");
		assertThat(this.editions.canonical(both.get(1).id())).isEqualTo(before);
		both.forEach((edition) -> assertThat(this.verification.verify(edition.id()).isProved()).isTrue());
		List<EditionScore> was = this.editions.scores(both.get(1).id(), null);
		List<EditionScore> is = this.editions.scores(both.get(0).id(), null);
		for (int index = 0; index < was.size(); index++) {
			if (!was.get(index).indicator().equals("C1-01") || !was.get(index).unit().equals(this.first)) {
				assertThat(is.get(index)).isEqualTo(was.get(index));
			}
		}
	}

	private void closes(Quarter quarter) {
		this.pages.sent("/quarters/2023Q1/closure", map("reason", "期满"), this.office);
		assertThat(state("2023Q1")).as("appeals may still come in").isEqualTo("PUBLISHED");
		NOW.set(Instant.parse("2023-05-20T02:00:00Z"));
		this.pages.sent("/quarters/2023Q1/closure", map("reason", "期满"), this.office);
		assertThat(state("2023Q1")).isEqualTo("CLOSED");
		for (String change : List.of("update assessment_quarter set state = 'OPEN' where year = 2023",
				"update appeal set reason = 'x'", "delete from quarter_submission", "update edition set digest = 'x'",
				"update edition_score set score = 3", "delete from edition_unit",
				"update reading set value = 1 where month = '2023-01-01'")) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.jdbc.sql(change).update());
		}
		this.pages.sent("/years/2023/proposal", map(), this.office);
		this.pages.sent("/years/2023/approval", map(), this.committee);
		assertThat(this.pages.post("/years/2023/approval", map(), this.office)).hasStatus(HttpStatus.FORBIDDEN);
		Document year = this.pages.page("/years/2023", this.head);
		assertThat(year.select("main").text()).contains("已批准", "缺季度");
		Verification proved = this.verification.verify(this.editions.of(2023).get(0).id());
		assertThat(proved.isProved()).isTrue();
		assertThat(this.pages.page("/years/2023/verification", this.head).select("main").text()).contains("验证相符");
	}

	private void refusesFrozenReadings(Quarter quarter) {
		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> enter(this.first, quarter, "1", "1", this.head))
			.satisfies((ex) -> assertThat(ex.messageKey()).isEqualTo("indicator.reading.error.frozen"));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update reading set value = 1 where unit_id = :unit")
				.param("unit", this.first.value())
				.update())
			.havingRootCause()
			.withMessageContaining("frozen");
	}

	private void propose(String points, String quarter) {
		this.pages.sent("/adjustments", map("year", "2022", "quarter", quarter, "unit", this.first.toString(), "points",
				points, "reason", "受表彰", "evidence", "通报第3号"), this.office);
	}

	private void decide(String id, CurrentUser who) {
		this.pages.sent("/adjustments/" + id + "/decision", map("approved", "true", "reason", "属实", "year", "2022"),
				who);
	}

	private String adjustment(String id) {
		return this.jdbc.sql("select state from adjustment where id::text = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	private EditionScore published(Quarter quarter, UnitId unit, String indicator) {
		return this.editions.score(this.editions.latest(quarter).id(), unit, indicator).orElseThrow();
	}

	private String state(String quarter) {
		Quarter of = Quarter.of(quarter);
		return this.jdbc.sql("select state from assessment_quarter where year = :year and number = :number")
			.param("year", of.year())
			.param("number", of.number())
			.query(String.class)
			.single();
	}

	private void enter(UnitId unit, Quarter quarter, String paid, String due, CurrentUser who) {
		YearMonth month = YearMonth.from(quarter.firstDay());
		for (int index = 0; index < 3; index++) {
			report("tax_paid_ontime", unit, month.plusMonths(index), (index == 0) ? paid : "0", who);
			report("tax_due", unit, month.plusMonths(index), (index == 0) ? due : "0", who);
		}
	}

	private void report(String code, UnitId unit, YearMonth month, String typed, CurrentUser who) {
		DataElement element = this.indicators.element(code).orElseThrow();
		long version = this.jdbc.sql(
				"select coalesce(max(version), 0) from reading where element_id = :element and unit_id = :unit and month = :month")
			.param("element", element.id().value())
			.param("unit", unit.value())
			.param("month", month.atDay(1))
			.query(Long.class)
			.single();
		this.readings.report(new ReadingKey(element.id(), unit, month), version, typed, who);
	}

}
