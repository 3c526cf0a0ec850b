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
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.indicator.Readings;
import org.workstyle.regulation.Articles;
import org.workstyle.regulation.RegulationFixture;
import org.workstyle.regulation.RegulationId;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * The reading of a new revision, from the request to the receipt.
 */
@PortalTest
@Import({ RegulationPages.class, DutyPages.class })
class ReadReceiptProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	RegulationPages bureau;

	@Autowired
	Articles articles;

	@Autowired
	Readings readings;

	@Autowired
	JdbcClient jdbc;

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
	void thoseWhoseArticlesChangedAreAskedAndConfirmWhatTheyRead() {
		this.pages.sent("/duties", this.duties.duty(this.id, "MONTHLY", this.office), this.office.head());
		this.pages.sent("/regulations/" + this.id + "/revisions/1/receipts", map(), this.office.member());
		this.bureau.revise(this.id, this.today.minusDays(1), this.office,
				RegulationFixture.articles("印章由两人保管。", "用印须审批。"));
		String revision = "/regulations/" + this.id + "/revisions/2";
		assertThat(this.duties.open("regulation.reading", this.office)).singleElement().satisfies((task) -> {
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
		assertThat(this.duties.open("regulation.reading", this.office)).isEmpty();
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

	private long value(String code, YearMonth month) {
		return this.readings.of(Set.of(code), List.of(this.office.unit()), month, month)
			.get(code, this.office.unit(), month)
			.value()
			.longValueExact();
	}

}
