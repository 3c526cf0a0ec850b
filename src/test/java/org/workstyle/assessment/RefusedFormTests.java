package org.workstyle.assessment;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * The small forms within the pages: what is refused is shown again as it was typed, with
 * the message beside the field.
 */
@AssessmentTest
class RefusedFormTests {

	private static final String OPEN = "/quarters/2023Q4";

	private static final String PUBLISHED = "/quarters/2021Q1";

	private static final String MISSING = "请填写理由";

	private static final String LONG = "漏".repeat(501);

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

	private CurrentUser office;

	@BeforeEach
	void people() {
		AssessmentClock.is("2024-01-10");
		this.unit = this.desk.branch();
		this.office = this.desk.somebody(Role.PERFORMANCE);
	}

	@Test
	void ofExceptions() {
		open();
		String grant = OPEN + "/units/" + this.unit + "/exceptions";
		String other = OPEN + "/units/" + this.desk.branch() + "/exceptions";

		Document past = sent(grant, this.office, "endsOn", "2018-01-01", "reason", "系统停机");
		says(past, grant, "endsOn", "2018-01-01", "截止日期不能早于今天");
		keeps(past, grant, "reason", "系统停机");
		assertThat(form(past, grant).parents().select("details[open]")).isNotEmpty();
		assertThat(form(past, other).select("[name=reason]").val()).as("another unit's form").isEmpty();

		String both = "只能填一项";
		for (String day : List.of("2018-01-01", "2024-01-31")) {
			Document twice = sent(grant, this.office, "endsOn", day, "indicator", "C1-01", "reason", "停机");
			says(twice, grant, "endsOn", day, both);
			keeps(twice, grant, "indicator", "C1-01");
		}
		Document neither = sent(grant, this.office, "endsOn", "", "indicator", " ", "reason", "停机");
		says(neither, grant, "endsOn", "", "请填写补报截止日期或不计分的指标");
		assertThat(form(neither, grant).parents().select("details[open]")).isNotEmpty();

		Document unsaid = sent(grant, this.office, "indicator", "C9-99", "reason", " ");
		says(unsaid, grant, "reason", "", MISSING);
		keeps(unsaid, grant, "indicator", "C9-99");
		says(sent(grant, this.office, "endsOn", "后天", "reason", "停机"), grant, "endsOn", "后天", "请填写日期");
		says(sent(grant, this.office, "indicator", "C9-99", "reason", "停机"), grant, "indicator", "C9-99", "本季度没有指标");

		this.desk.done(grant, map("endsOn", "2024-01-31", "reason", "系统停机"), this.office);
		String revoke = OPEN + "/exceptions/" + id("quarter_exception") + "/revocation";
		Document unrevoked = sent(revoke, this.office, "reason", LONG);
		says(unrevoked, revoke, "reason", LONG, "500");
		assertThat(form(unrevoked, revoke).parents().select("details[open]")).isNotEmpty();
	}

	@Test
	void ofSubmissionsSentBack() {
		open();
		this.desk.done(OPEN + "/units/" + this.unit + "/submission", map(), this.desk.head(this.unit));
		String back = OPEN + "/units/" + this.unit + "/return";

		says(sent(back, this.office, "reason", ""), back, "reason", "", MISSING);
		says(sent(back, this.office, "reason", LONG), back, "reason", LONG, "500");
	}

	@Test
	void ofAppealsCorrectionsAndTheClosure() {
		this.starter.install(2021);
		this.desk.publish(new Quarter(2021, 1), this.office, this.unit);
		CurrentUser head = this.desk.head(this.unit);
		String appeals = PUBLISHED + "/appeals";
		String[] about = { "unit", this.unit.toString(), "indicator", "C1-01" };

		String[] disputed = { "unit", this.unit.toString(), "indicator", "C2-01" };
		says(sent(appeals, head, with(disputed, "reason", LONG)), appeals, "reason", LONG, "500");
		this.desk.done(appeals, map(with(disputed, "reason", "漏计")), head);
		String decision = appeals + "/" + id("appeal") + "/decision";
		says(sent(decision, this.office, "decision", "GRANTED", "reason", LONG), decision, "reason", LONG, "500");

		String corrections = PUBLISHED + "/corrections";
		String[] correction = with(about, "element", "tax_paid_ontime", "reason", "复核属实");
		Document other = sent(corrections, this.office, with(correction, "month", "2021-05", "value", "9"));
		says(other, corrections, "reading", "", "月份不在本季度内");
		keeps(other, corrections, "value", "9");
		keeps(other, corrections, "reason", "复核属实");
		says(sent(corrections, this.office, with(correction, "value", "9")), corrections, "reading", "", "请填写月份");
		says(sent(corrections, this.office, with(correction, "value", "")), corrections, "reading", "", "请选择本季度的月份");
		says(sent(corrections, this.office, with(correction, "month", "五月", "value", "9")), corrections, "reading", "",
				"请填写年月");
		Document wrong = sent(corrections, this.office,
				with(about, "reading", "tax_paid_ontime.2021-02", "value", "九", "reason", "复核属实"));
		says(wrong, corrections, "value", "九", "不是数字");
		assertThat(form(wrong, corrections).select("option[selected]").val()).isEqualTo("tax_paid_ontime.2021-02");
		says(sent(corrections, this.office, with(correction, "month", "2021-01", "value", "-9")), corrections, "value",
				"-9", "不能小于 0");

		String closure = PUBLISHED + "/closure";
		says(sent(closure, this.office, "reason", LONG), closure, "reason", LONG, "500");
	}

	/**
	 * Statements are counted by quarter: their readings stand under the quarter,
	 * whichever month is named.
	 */
	@Test
	void quarterlyReadingsAreCorrectedByTheQuarter() {
		AssessmentClock.is("2029-07-31");
		this.starter.install(2029);
		this.desk.publish(new Quarter(2029, 2), this.office, this.unit);
		String published = "/quarters/2029Q2";
		String code = this.jdbc.sql("""
				select i.code from indicator i join indicator_definition d on d.indicator_id = i.id
				where i.year = 2029 and d.numerator = 'statements_ontime'""").query(String.class).single();
		Document page = this.pages.page(published + "/units/" + this.unit + "/indicators/" + code, this.office);

		assertThat(page.select("#reading optgroup").first().select("option").eachAttr("value"))
			.containsExactly("statements_ontime.2029-04");
		assertThat(page.select("#reading option").first().text()).contains("2029 年第 2 季度");
		this.desk.done(published + "/corrections", map("unit", this.unit.toString(), "element", "statements_ontime",
				"month", "2029-06", "value", "7", "reason", "漏计"), this.office);
		assertThat(this.jdbc.sql("""
				select to_char(r.month, 'YYYY-MM') || ' ' || r.value::int from reading r
				join data_element e on e.id = r.element_id where e.code = 'statements_ontime' and r.unit_id = :unit
				  and r.month between '2029-04-01' and '2029-06-30'""")
			.param("unit", this.unit.value())
			.query(String.class)
			.list()).containsExactly("2029-04 7");
	}

	@Test
	void ofAdjustments() {
		open();
		String[] proposal = { "year", "2023", "unit", this.unit.toString(), "reason", "受表彰", "evidence", "通报" };

		Document none = this.pages.refused("/adjustments", map(with(proposal, "quarter", "4", "points", "0")),
				this.office);
		says(none, "/adjustments", "points", "0", "分值不能为零");
		keeps(none, "/adjustments", "evidence", "通报");
		Document beyond = this.pages.refused("/adjustments", map(with(proposal, "quarter", "4", "points", "5.01")),
				this.office);
		says(beyond, "/adjustments", "points", "5.01", "超过季度上限 5");
		says(this.pages.refused("/adjustments", map(with(proposal, "quarter", "", "points", "10.01")), this.office),
				"/adjustments", "points", "10.01", "超过全年上限 10");
		String[] later = proposal.clone();
		later[1] = "2027";
		Document closed = this.pages.refused("/adjustments", map(with(later, "quarter", "4", "points", "1")),
				this.office);
		assertThat(closed.select("#quarter.is-invalid, #quarter[aria-invalid]")).isNotEmpty();
		assertThat(closed.select("#quarter-error").text()).contains("2027Q4");

		this.desk.done("/adjustments", map(with(proposal, "quarter", "4", "points", "1")), this.office);
		String decision = "/adjustments/" + id("adjustment") + "/decision";
		Document undecided = sent(decision, this.desk.somebody(Role.COMMITTEE), "approved", "true", "year", "2023",
				"reason", "");
		says(undecided, decision, "reason", "", MISSING);
		assertThat(form(undecided, decision).parents().select("details[open]")).isNotEmpty();
	}

	private void open() {
		if (this.jdbc.sql("select id from assessment_quarter where year = 2023 and number = 4")
			.query()
			.listOfRows()
			.isEmpty()) {
			this.desk.done("/quarters", map("quarter", "2023Q4"), this.office);
		}
	}

	private String id(String table) {
		return this.jdbc.sql("select id::text from " + table + " where unit_id = :unit order by id desc limit 1")
			.param("unit", this.unit.value())
			.query(String.class)
			.single();
	}

	private Document sent(String address, CurrentUser who, String... fields) {
		Document page = this.desk.next(this.pages.post(address, map(fields), who), who);
		assertThat(page.select(".alert-danger").text()).as(address).isNotEmpty();
		return page;
	}

	private static void says(Document page, String address, String field, String typed, String message) {
		Element input = form(page, address).select("[name=" + field + "]").first();
		assertThat(input).as(field).isNotNull();
		assertThat(input.val()).isEqualTo(typed);
		assertThat(input.hasClass("is-invalid")).as(field).isTrue();
		assertThat(input.attr("aria-invalid")).isEqualTo("true");
		String described = input.attr("aria-describedby").split(" ")[0];
		assertThat(page.select("[id=" + described + "]").text()).contains(message);
	}

	private static void keeps(Document page, String address, String field, String typed) {
		Element input = form(page, address).select("[name=" + field + "]").first();
		assertThat(input).as(field).isNotNull();
		assertThat(input.val()).isEqualTo(typed);
		assertThat(input.hasClass("is-invalid")).as(field).isFalse();
	}

	private static Element form(Document page, String address) {
		Element form = page.select("form[action=" + address + "]").first();
		assertThat(form).as(address).isNotNull();
		return form;
	}

	private static String[] with(String[] fields, String... more) {
		String[] all = Arrays.copyOf(fields, fields.length + more.length);
		System.arraycopy(more, 0, all, fields.length, more.length);
		return all;
	}

}
