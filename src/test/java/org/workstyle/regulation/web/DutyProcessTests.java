package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.regulation.RegulationId;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * Duties by articles, and who answers for them.
 */
@PortalTest
@Import({ RegulationPages.class, DutyPages.class })
class DutyProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	RegulationPages bureau;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementCount statements;

	@Autowired
	Clock clock;

	@Autowired
	DutyPages duties;

	private RegulationPages.Office office;

	private LocalDate today;

	private RegulationId id;

	@BeforeEach
	void regulation() {
		this.office = this.bureau.office();
		this.today = LocalDate.now(this.clock);
		this.id = this.bureau.published(this.bureau.title("印章管理制度"), this.office, "印章由专人保管。", "用印须审批。");
	}

	@Test
	void aDutyIsLaidDoneAndShownToWhoAnswers() {
		MultiValueMap<String, String> form = this.duties.duty(this.id, "ONCE", this.office);
		assertThat(this.pages.refused("/duties", form, this.office.head()).select("#dueOn-error").text())
			.contains("完成期限");
		form.set("task", "");
		assertThat(this.pages.refused("/duties", form, this.office.head()).select("#task-error")).isNotEmpty();
		form.set("task", "保管印章");
		form.set("dueOn", this.today.plusDays(3).toString());
		this.pages.sent("/duties", form, this.office.head());
		assertThat(this.pages.post("/duties", form, this.office.otherHead())).hasStatus(HttpStatus.FORBIDDEN);

		Document own = this.pages.page("/duties", this.office.member());
		assertThat(own.select("tbody tr").text()).contains("保管印章", "第一条", "张三");
		assertThat(this.pages.page("/duties", this.office.otherHead()).select("tbody tr")).isEmpty();
		assertThat(this.duties.open("regulation.duty", this.office)).singleElement()
			.satisfies((task) -> assertThat(task.people()).containsExactly(this.office.memberPerson().value()));
		String done = own.select("form[action$=completion]").attr("action");
		assertThat(this.pages.post(done, map(), this.office.head())).hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(done, map(), this.office.member());
		assertThat(this.pages.page("/duties", this.office.member()).select("tbody tr")).isEmpty();
		assertThat(this.duties.open("regulation.duty", this.office)).isEmpty();
	}

	/**
	 * One duty and one revision to read, and nothing any more when both are done.
	 */
	@Test
	void theDeskCountsWhatWaits() {
		MultiValueMap<String, String> form = this.duties.duty(this.id, "ONCE", this.office);
		form.set("dueOn", this.today.plusDays(3).toString());
		this.pages.sent("/duties", form, this.office.head());
		this.jdbc.sql("insert into read_request select id, ?, ? from regulation_revision where regulation_id = ?")
			.param(this.office.memberPerson().value())
			.param(this.today.plusDays(3))
			.param(this.id.value())
			.update();

		this.statements.reset();
		assertThat(desk()).startsWith("1", "1");
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);

		this.pages.sent(
				this.pages.page("/duties", this.office.member()).select("form[action$=completion]").attr("action"),
				map(), this.office.member());
		this.pages.sent("/regulations/" + this.id + "/revisions/1/receipts", map(), this.office.member());
		assertThat(desk()).startsWith("0", "0");
	}

	@Test
	void aDutyThatEndedIsNotDoneAnyMore() {
		MultiValueMap<String, String> form = this.duties.duty(this.id, "ONCE", this.office);
		form.set("dueOn", this.today.plusDays(3).toString());
		this.pages.sent("/duties", form, this.office.head());
		String done = this.pages.page("/duties", this.office.member())
			.select("form[action$=completion]")
			.attr("action");
		String ended = "/duties?ended=true&regulation=" + this.id;
		String end = this.pages.page(ended, this.office.head()).select("form[action$=end]").attr("action");
		this.pages.sent(end, map(), this.office.head());

		assertThat(this.pages.page(ended, this.office.member()).select("form[action$=completion]")).isEmpty();
		this.pages.sent(done, map(), this.office.member());
		assertThat(this.jdbc.sql("select count(*) from duty where regulation_id = ? and done_on is not null")
			.param(this.id.value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aMonthlyDutyWaitsUntilItIsDoneAndAgainInTheNextMonth() {
		this.pages.sent("/duties", this.duties.duty(this.id, "MONTHLY", this.office), this.office.head());
		LocalDate end = this.today.plusMonths(1).withDayOfMonth(1).minusDays(1);
		assertThat(this.duties.open("regulation.duty", this.office)).singleElement().satisfies((task) -> {
			assertThat(task.dueOn()).isEqualTo(end);
			assertThat(task.people()).containsExactly(this.office.memberPerson().value());
		});

		String done = this.pages.page("/duties", this.office.member())
			.select("form[action$=completion]")
			.attr("action");
		assertThat(this.pages.post(done, map(), this.office.head())).hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(done, map(), this.office.member());
		assertThat(this.duties.open("regulation.duty", this.office)).isEmpty();
		Document after = this.pages.page("/duties", this.office.member());
		assertThat(after.select("tbody tr")).hasSize(1);
		assertThat(after.select("form[action$=completion]")).isEmpty();

		this.jdbc.sql("update duty set done_on = ? where regulation_id = ?")
			.params(this.today.withDayOfMonth(1).minusDays(1), this.id.value())
			.update();
		assertThat(this.duties.open("regulation.duty", this.office)).hasSize(1);
		assertThat(this.pages.page("/duties", this.office.member()).select("form[action$=completion]")).hasSize(1);
	}

	@Test
	void aDutyWithoutPeriodOrDayWaitsForNobody() {
		this.pages.sent("/duties", this.duties.duty(this.id, "ON_OCCASION", this.office), this.office.head());

		assertThat(this.duties.open("regulation.duty", this.office)).isEmpty();
		assertThat(this.pages.page("/duties", this.office.member()).select("form[action$=completion]")).isEmpty();
	}

	private List<String> desk() {
		return this.pages.page("/", this.office.member())
			.select("section[aria-labelledby=my-regulations] dd")
			.eachText();
	}

}
