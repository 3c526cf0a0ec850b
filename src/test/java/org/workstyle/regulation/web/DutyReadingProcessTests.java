package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.indicator.Readings;
import org.workstyle.regulation.ArticleFilter;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.Articles;
import org.workstyle.regulation.RegulationFixture;
import org.workstyle.regulation.RegulationId;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.fields;
import static org.workstyle.support.PortalPages.map;

/**
 * Duties by articles, who answers for them, and the reading of a new revision.
 */
@PortalTest
@Import(RegulationPages.class)
class DutyReadingProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	RegulationPages bureau;

	@Autowired
	Articles articles;

	@Autowired
	List<TaskSource> tasks;

	@Autowired
	Readings readings;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementCount statements;

	@Autowired
	Clock clock;

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
		MultiValueMap<String, String> form = duty("ONCE", this.office.memberPerson().value());
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
		assertThat(open("regulation.duty")).singleElement()
			.satisfies((task) -> assertThat(task.people()).containsExactly(this.office.memberPerson().value()));
		String done = own.select("form[action$=completion]").attr("action");
		assertThat(this.pages.post(done, map(), this.office.head())).hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(done, map(), this.office.member());
		assertThat(this.pages.page("/duties", this.office.member()).select("tbody tr")).isEmpty();
		assertThat(open("regulation.duty")).isEmpty();
	}

	/**
	 * One duty and one revision to read, and nothing any more when both are done.
	 */
	@Test
	void theDeskCountsWhatWaits() {
		MultiValueMap<String, String> form = duty("ONCE", this.office.memberPerson().value());
		form.set("dueOn", this.today.plusDays(3).toString());
		this.pages.sent("/duties", form, this.office.head());
		this.jdbc.sql("insert into read_request select id, ?, ? from regulation_revision where regulation_id = ?")
			.param(this.office.memberPerson().value())
			.param(this.today.plusDays(3))
			.param(this.id.value())
			.update();

		this.statements.reset();
		assertThat(desk()).startsWith("1", "1");
		assertThat(this.statements.statements()).filteredOn((statement) -> !statement.contains("SPRING_SESSION"))
			.hasSizeLessThanOrEqualTo(8);

		this.pages.sent(
				this.pages.page("/duties", this.office.member()).select("form[action$=completion]").attr("action"),
				map(), this.office.member());
		this.pages.sent("/regulations/" + this.id + "/revisions/1/receipts", map(), this.office.member());
		assertThat(desk()).startsWith("0", "0");
	}

	private List<String> desk() {
		return this.pages.page("/", this.office.member())
			.select("section[aria-labelledby=my-regulations] dd")
			.eachText();
	}

	@Test
	void aDutyThatEndedIsNotDoneAnyMore() {
		MultiValueMap<String, String> form = duty("ONCE", this.office.memberPerson().value());
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
		this.pages.sent("/duties", duty("MONTHLY", this.office.memberPerson().value()), this.office.head());
		LocalDate end = this.today.plusMonths(1).withDayOfMonth(1).minusDays(1);
		assertThat(open("regulation.duty")).singleElement().satisfies((task) -> {
			assertThat(task.dueOn()).isEqualTo(end);
			assertThat(task.people()).containsExactly(this.office.memberPerson().value());
		});

		String done = this.pages.page("/duties", this.office.member())
			.select("form[action$=completion]")
			.attr("action");
		assertThat(this.pages.post(done, map(), this.office.head())).hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(done, map(), this.office.member());
		assertThat(open("regulation.duty")).isEmpty();
		Document after = this.pages.page("/duties", this.office.member());
		assertThat(after.select("tbody tr")).hasSize(1);
		assertThat(after.select("form[action$=completion]")).isEmpty();

		this.jdbc.sql("update duty set done_on = ? where regulation_id = ?")
			.params(this.today.withDayOfMonth(1).minusDays(1), this.id.value())
			.update();
		assertThat(open("regulation.duty")).hasSize(1);
		assertThat(this.pages.page("/duties", this.office.member()).select("form[action$=completion]")).hasSize(1);
	}

	@Test
	void aDutyWithoutPeriodOrDayWaitsForNobody() {
		this.pages.sent("/duties", duty("ON_OCCASION", this.office.memberPerson().value()), this.office.head());

		assertThat(open("regulation.duty")).isEmpty();
		assertThat(this.pages.page("/duties", this.office.member()).select("form[action$=completion]")).isEmpty();
	}

	@Test
	void aChangeOfPostCarriesTheDutyOver() {
		UUID member = this.office.memberPerson().value();
		post(member, "一级主办");
		MultiValueMap<String, String> form = duty("MONTHLY", member);
		form.set("post", "一级主办");
		this.pages.sent("/duties", form, this.office.head());
		assertThat(who()).isEqualTo("张三");

		move(member, this.office.otherUnit().value());
		assertThat(who()).startsWith("赵科长").contains("承接");
		assertThat(this.pages.page("/duties", this.office.member()).select("tbody tr")).isEmpty();

		post(this.office.headPerson().value(), "一级主办");
		assertThat(who()).startsWith("赵科长").contains("承接");
		assertThat(this.pages.page("/duties", this.office.head()).select("tbody tr")).hasSize(1);
	}

	@Test
	void aDutyFollowsItsArticleThroughARenumbering() {
		this.pages.sent("/duties", duty("MONTHLY", this.office.memberPerson().value()), this.office.head());

		this.bureau.revise(this.id, RegulationPages.MARCH.plusDays(60), this.office,
				RegulationFixture.articles("为规范印章管理，制定本制度。", "印章由专人专柜保管。", "用印须审批。"));

		assertThat(this.pages.page("/duties", this.office.member()).select("tbody tr").text()).contains("第二条");
	}

	@Test
	void thoseWhoseArticlesChangedAreAskedAndConfirmWhatTheyRead() {
		this.pages.sent("/duties", duty("MONTHLY", this.office.memberPerson().value()), this.office.head());
		this.pages.sent("/regulations/" + this.id + "/revisions/1/receipts", map(), this.office.member());
		this.bureau.revise(this.id, this.today.minusDays(1), this.office,
				RegulationFixture.articles("印章由两人保管。", "用印须审批。"));
		String revision = "/regulations/" + this.id + "/revisions/2";
		assertThat(open("regulation.reading")).singleElement().satisfies((task) -> {
			assertThat(task.people()).containsExactly(this.office.memberPerson().value());
			assertThat(task.link()).isEqualTo(revision + "/reading");
		});

		Document reading = this.pages.page(revision + "/reading", this.office.member());
		assertThat(reading.select(".reading-note").text()).contains("第 1 版", "1 处变化");
		assertThat(reading.select("ins").text()).isEqualTo("两");
		assertThat(this.pages.page(revision + "/receipts", this.office.head()).select("tbody").text()).contains("0/1",
				"张三");
		this.pages.sent(revision + "/receipts", map(), this.office.member());

		assertThat(this.pages.page(revision + "/reading", this.office.member()).text()).contains("确认阅读第 2 版");
		assertThat(this.pages.page(revision + "/receipts", this.office.head()).select("tbody").text()).contains("1/1");
		assertThat(this.pages.page(revision + "/receipts", this.office.otherHead()).select("tbody tr")).isEmpty();
		assertThat(open("regulation.reading")).isEmpty();
	}

	/**
	 * Somebody read a revision before it was withdrawn: the next one is compared with
	 * what that reader still sees.
	 */
	@Test
	void aRevisionThatWasWithdrawnIsNoMoreWhatOneReadLast() {
		this.pages.sent("/regulations/" + this.id + "/revisions/1/receipts", map(), this.office.otherHead());
		this.bureau.revise(this.id, this.today.plusDays(10), this.office,
				RegulationFixture.articles("印章由两人保管。", "用印须审批。"));
		this.pages.sent("/regulations/" + this.id + "/revisions/2/receipts", map(), this.office.otherHead());
		this.pages.sent("/regulations/" + this.id + "/revisions/2/steps", map("step", "withdrawal", "note", "暂缓"),
				this.office.head());
		this.bureau.revise(this.id, this.today, this.office, RegulationFixture.articles("印章由三人保管。", "用印须审批。"));

		Document reading = this.pages.page("/regulations/" + this.id + "/revisions/3/reading", this.office.otherHead());
		assertThat(reading.select(".reading-note").text()).contains("第 1 版");
		assertThat(reading.select("ins").text()).isEqualTo("三");
	}

	/**
	 * In force since March 2023 with 24 months: due on 1 March 2025. The two who were to
	 * read by a day: one in time, one not.
	 */
	@Test
	void derivesReviewsAndReadings() {
		YearMonth due = YearMonth.of(2025, 3);
		assertThat(value("regulation_reviews_due", due)).isEqualTo(1);
		assertThat(value("regulation_reviews_ontime", due)).isZero();
		this.jdbc.sql("insert into regulation_review values (?, '2025-02-27', null)").param(this.id.value()).update();
		assertThat(value("regulation_reviews_ontime", due)).isEqualTo(1);

		UUID revision = this.jdbc.sql("select id from regulation_revision where regulation_id = ?")
			.param(this.id.value())
			.query(UUID.class)
			.single();
		for (UUID person : List.of(this.office.headPerson().value(), this.office.memberPerson().value())) {
			this.jdbc.sql("insert into read_request values (?, ?, '2023-03-15')").params(revision, person).update();
		}
		this.jdbc.sql("insert into read_receipt values (?, ?, '2023-03-15T15:59:00Z')")
			.params(revision, this.office.headPerson().value())
			.update();
		this.jdbc.sql("insert into read_receipt values (?, ?, '2023-03-15T16:01:00Z')")
			.params(revision, this.office.memberPerson().value())
			.update();
		assertThat(value("regulation_reads_due", YearMonth.of(2023, 3))).isEqualTo(2);
		assertThat(value("regulation_reads_ontime", YearMonth.of(2023, 3))).isEqualTo(1);
	}

	@Test
	void exceptionsAreGrantedByTheHeadAndShownToInspectors() {
		String article = article().id().toString();
		MultiValueMap<String, String> form = map("article", article, "unit", this.office.otherUnit().toString(),
				"reason", "分局路途较远", "from", this.today.toString(), "until", this.today.minusDays(1).toString());
		assertThat(this.pages.refused("/regulation-exceptions", form, this.office.head()).select("#until-error"))
			.isNotEmpty();
		form.set("until", this.today.plusDays(30).toString());
		assertThat(this.pages.post("/regulation-exceptions", form, this.office.member()))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post("/regulation-exceptions", form, this.office.otherHead()))
			.hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent("/regulation-exceptions", form, this.office.head());

		String list = "/regulation-exceptions?running=true&regulation=" + this.id;
		assertThat(this.pages.page(list, this.office.inspector()).select("tbody").text()).contains("分局路途较远", "第一条");
		assertThat(this.pages.page(list, this.office.otherHead()).select("tbody tr")).hasSize(1);
		CurrentUser stranger = this.bureau.office().otherHead();
		assertThat(this.pages.page(list, stranger).select("tbody tr")).isEmpty();
		String end = this.pages.page(list, this.office.head()).select("form[action$=end]").attr("action");
		assertThat(this.pages.post(end, map(), this.office.inspector())).hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(end, map(), this.office.head());
		assertThat(this.pages.page(list, this.office.inspector()).select("tbody tr")).isEmpty();
	}

	@Test
	void searchFindsTwoCharactersSeveralWordsAndTitlesFirst() {
		String title = this.bureau.title("钤记细则");
		this.bureau.published(title, this.office, "钥匙由甲保管。", "印泥由乙保管，每月盘点。");

		Document found = this.pages.page("/regulation-articles?text=印泥 盘点", this.office.otherHead());
		assertThat(found.select("[aria-labelledby=hits] li")).hasSize(1);
		assertThat(found.select("mark").eachText()).containsExactly("印泥", "盘点");
		assertThat(this.pages.page("/regulation-articles?text=盘泥", this.office.otherHead())
			.select("[aria-labelledby=hits] li")).isEmpty();
		Document mixed = this.pages.page("/regulation-articles?text=" + title + " 钥匙", this.office.otherHead());
		assertThat(mixed.select("[aria-labelledby=hits] li a").text()).contains("第一条");
		assertThat(this.pages.page("/search?q=" + title, this.office.member()).select("main a[href*='/regulations/']"))
			.isNotEmpty();
	}

	private List<OpenTask> open(String kind) {
		return this.tasks.stream()
			.filter((source) -> source.kind().equals(kind))
			.flatMap((source) -> source.openTasks().stream())
			.filter((task) -> Set.of(this.office.unit().value(), this.office.otherUnit().value()).contains(task.unit()))
			.toList();
	}

	private long value(String code, YearMonth month) {
		return this.readings.of(Set.of(code), List.of(this.office.unit()), month, month)
			.get(code, this.office.unit(), month)
			.value()
			.longValueExact();
	}

	private ArticleRow article() {
		return this.articles.inForceOn(this.today, ArticleFilter.of(this.id)).get(0);
	}

	private MultiValueMap<String, String> duty(String frequency, UUID person) {
		MultiValueMap<String, String> form = fields(
				this.pages.page("/duties/new?article=" + article().id(), this.office.head()),
				"/duties?article=" + article().id());
		form.set("article", article().id().toString());
		form.set("task", "保管印章");
		form.set("unit", this.office.unit().toString());
		form.set("person", person.toString());
		form.set("frequency", frequency);
		form.set("from", RegulationPages.MARCH.toString());
		return form;
	}

	private String who() {
		return this.pages.page("/duties?regulation=" + this.id, this.office.inspector())
			.select("tbody td:nth-child(5)")
			.text();
	}

	private void post(UUID person, String post) {
		this.jdbc.sql("update membership set post = ? where person_id = ? and home").params(post, person).update();
	}

	private void move(UUID person, UUID unit) {
		this.jdbc.sql("update membership set unit_id = ? where person_id = ? and home").params(unit, person).update();
	}

}
