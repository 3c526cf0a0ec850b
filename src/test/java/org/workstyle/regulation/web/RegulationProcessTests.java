package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.regulation.RegulationFixture;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.WordFixture;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.workstyle.support.PortalPages.fields;
import static org.workstyle.support.PortalPages.map;

/**
 * A regulation from its entry in the register to the revision that supersedes it.
 */
@PortalTest
@Import(RegulationPages.class)
class RegulationProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	RegulationPages bureau;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementCount statements;

	@Autowired
	Clock clock;

	private RegulationPages.Office office;

	@BeforeEach
	void office() {
		this.office = this.bureau.office();
	}

	@Test
	void isEnteredWrittenTakenThroughItsStepsAndPublished() {
		String title = this.bureau.title("工作规则");
		String text = register(title);
		Document recognised = recognise(text, "第一条　会议每月召开一次。\n第二条　纪要五日内印发。\n第一条规定的会议由书记主持。");
		assertThat(recognised.select("[name='rows[1].kind'] option[selected]").val()).isEqualTo("ARTICLE");
		assertThat(recognised.select(".text-row")).hasSize(3).last().satisfies((row) -> {
			assertThat(row.select("select option[selected]").val()).isEqualTo("CONTINUED");
			assertThat(row.text()).contains("可能是引用");
		});
		MultiValueMap<String, String> rows = fields(recognised, "/text");
		rows.set("rows[2].kind", "ARTICLE");
		rows.set("rows[2].label", "第三条");
		String revision = this.pages.sent(text, rows, this.office.head());
		assertThat(this.pages.page(revision, this.office.head()).select(".article strong").eachText())
			.containsExactly("第一条", "第二条", "第三条");

		String regulation = text.replaceAll("/revisions.*", "");
		for (String stage : new String[] { "征求意见", "合法性审核", "集体审议" }) {
			this.pages.sent(regulation + "/revisions/1/steps", map("step", "advance", "note", "同意"),
					this.office.head());
			assertThat(this.pages.page(regulation, this.office.head()).select(".life [aria-current]").text())
				.isEqualTo(stage);
		}
		LocalDate today = LocalDate.now(this.clock);
		publish(regulation, 1, "县税发〔2023〕7号", today);

		Document shown = this.pages.page(regulation, this.office.otherHead());
		assertThat(shown.select("dl.facts").text()).contains("施行", "县税发〔2023〕7号");
		assertThat(this.pages.page("/regulations?status=IN_FORCE&text=" + title, this.office.inspector())
			.select("tbody tr")).hasSize(1);
		assertThat(this.pages.page(regulation + "/history", this.office.head()).select("section li"))
			.hasSizeGreaterThan(3);
	}

	@Test
	void aWordDocumentIsReadWithTheNumbersItCounts() {
		String text = register(this.bureau.title("考勤制度"));
		byte[] file = WordFixture.document(WordFixture.counted("1", 0, "总则"), WordFixture.counted("1", 1, "按时上下班。"),
				WordFixture.counted("1", 1, "请假须审批。"));

		MvcTestResult answer = this.mvc.post()
			.uri(text)
			.multipart()
			.file(new MockMultipartFile("file", "a.docx", "application/octet-stream", file))
			.param("fill", "recognise")
			.with(user(this.office.member()))
			.with(csrf())
			.exchange();

		Document page = Jsoup.parse(PortalPages.body(answer));
		assertThat(page.select("input[name$=label]").eachAttr("value")).containsExactly("第一章", "第一条", "第二条");
	}

	@Test
	void aRowIsTakenApartAndTypedTextIsKept() {
		String text = register(this.bureau.title("值班制度"));
		Document page = recognise(text, "第一条 甲。\n甲的第二款。\n第二条 乙。");
		MultiValueMap<String, String> rows = fields(page, "/text");
		rows.set("fill", "split-0");

		Document apart = this.pages.refused(text, rows, this.office.member());
		assertThat(apart.select(".text-row textarea").eachText()).containsExactly("甲。", "甲的第二款。", "乙。");

		rows = fields(apart, "/text");
		rows.remove("fill");
		rows.set("rows[2].label", "第一条");
		Document refused = this.pages.refused(text, rows, this.office.member());
		assertThat(refused.select("[data-error-summary]").text()).contains("第3行的序号第一条重复");
		assertThat(refused.select("[name='rows[2].label']").val()).isEqualTo("第一条");
		assertThat(this.pages.refused(text, map("fill", "recognise", "source", " "), this.office.member())
			.select("#source-error")
			.text()).contains("粘贴正文");
	}

	@Test
	void theTextOfThreeHundredArticlesIsOneForm() {
		String text = register(this.bureau.title("长制度"));
		StringBuilder source = new StringBuilder();
		for (int number = 1; number <= 300; number++) {
			source.append("第").append(number).append("条 内容").append(number).append("。\n");
		}
		Document page = recognise(text, source.toString());

		String revision = this.pages.sent(text, fields(page, "/text"), this.office.member());

		assertThat(this.pages.page(revision, this.office.member()).select(".article")).hasSize(300);
	}

	@Test
	void theNextRevisionBeginsWithTheTextBeforeAndSupersedesItByItself() {
		RegulationId id = this.bureau.published(this.bureau.title("会议制度"), this.office, "会议每月召开一次。", "纪要五日内印发。");
		String regulation = "/regulations/" + id;
		LocalDate later = LocalDate.now(this.clock).plusDays(40);
		String text = this.pages.sent(regulation + "/revisions", map("reason", "上级要求"), this.office.head());
		MultiValueMap<String, String> rows = fields(this.pages.page(text, this.office.head()), "/text");
		assertThat(rows.getFirst("rows[0].text")).isEqualTo("会议每月召开一次。");
		rows.set("rows[0].text", "会议每月召开两次。");
		this.pages.sent(text, rows, this.office.head());
		for (int step = 0; step < 3; step++) {
			this.pages.sent(regulation + "/revisions/2/steps", map("step", "advance"), this.office.head());
		}
		publish(regulation, 2, "县税发〔2023〕8号", later);

		assertThat(this.pages.get(regulation + "/in-force?on=" + later.minusDays(1), this.office.inspector())
			.getResponse()
			.getRedirectedUrl()).endsWith("/revisions/1");
		assertThat(this.pages.get(regulation + "/in-force?on=" + later, this.office.inspector())
			.getResponse()
			.getRedirectedUrl()).endsWith("/revisions/2");
		assertThat(this.pages.get(regulation + "/in-force?on=2020-01-01", this.office.inspector())
			.getResponse()
			.getRedirectedUrl()).endsWith(id.toString());
		Document comparison = this.pages.page(regulation + "/comparison?from=1&to=2", this.office.otherHead());
		assertThat(comparison.select("tbody del").text()).isEqualTo("一");
		assertThat(comparison.select("tbody ins").text()).isEqualTo("两");
		assertThat(comparison.select("tbody tr")).hasSize(2);
		assertThat(this.pages.page(regulation + "/comparison?from=1&to=2&view=column&changes=true", this.office.head())
			.select(".regulation-text .article")).hasSize(1);
		this.pages.sent(regulation + "/revisions/2/steps", map("step", "withdrawal", "note", "暂缓"), this.office.head());
		assertThat(this.pages.get(regulation + "/in-force?on=" + later, this.office.head())
			.getResponse()
			.getRedirectedUrl()).endsWith("/revisions/1");
	}

	@Test
	void isReviewedAndRepealedByTheHead() {
		RegulationId id = this.bureau.published(this.bureau.title("车辆制度"), this.office, "派车须审批。");
		String regulation = "/regulations/" + id;
		assertThat(this.pages.page("/regulations?due=true&owner=" + this.office.unit(), this.office.head())
			.select("tbody tr"))
			.hasSize(LocalDate.now(this.clock).isBefore(RegulationPages.MARCH.plusMonths(24)) ? 0 : 1);

		this.pages.sent(regulation + "/reviews", map(), this.office.head());
		assertThat(this.pages.page("/regulations?due=true&owner=" + this.office.unit(), this.office.head())
			.select("tbody tr")).isEmpty();
		LocalDate today = LocalDate.now(this.clock);
		assertThat(this.pages.post(regulation + "/repeal", map("on", today.toString(), "reason", "x"),
				this.office.member()))
			.hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(regulation + "/repeal", map("on", today.toString(), "reason", "并入新制度"), this.office.head());

		assertThat(this.pages.page(regulation, this.office.inspector()).text()).contains("废止", "并入新制度");
		assertThat(
				this.jdbc.sql("select count(*) from audit_entry where subject_id = ? and event = 'REGULATION_REPEALED'")
					.param(id.toString())
					.query(Integer.class)
					.single())
			.isEqualTo(1);
	}

	@Test
	void badInputIsKeptAndNamed() {
		MultiValueMap<String, String> form = map("title", "", "owner", this.office.unit().toString(), "category",
				"FINANCE", "kind", "INTERNAL", "reviewMonths", "0", "reason", "规范");
		Document refused = this.pages.refused("/regulations", form, this.office.member());
		assertThat(refused.select("#title-error, #reviewMonths-error")).hasSize(2);
		assertThat(refused.select("#reason").val()).isEqualTo("规范");

		String title = this.bureau.title("印章制度");
		register(title);
		form.set("title", "《" + title + "》");
		form.set("reviewMonths", "12");
		assertThat(this.pages.refused("/regulations", form, this.office.member()).select("#title-error").text())
			.contains("同名");
		form.set("title", this.bureau.title("x"));
		form.set("owner", this.office.otherUnit().toString());
		assertThat(this.pages.post("/regulations", form, this.office.member())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void draftsAreTheUnitsOwnUntilTheyAreOutForOpinions() {
		String text = register(this.bureau.title("草案"));
		String regulation = text.replaceAll("/revisions.*", "");
		assertThat(this.pages.get(regulation, this.office.otherHead())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get(text, this.office.otherHead())).hasStatus(HttpStatus.NOT_FOUND);
		this.pages.page(regulation, this.office.inspector());
		this.pages.sent(text, fields(recognise(text, "第一条 甲。"), "/text"), this.office.member());

		this.pages.sent(regulation + "/revisions/1/steps", map("step", "advance"), this.office.member());

		this.pages.page(regulation + "/revisions/1", this.office.otherHead());
		assertThat(this.pages.get(text, this.office.otherHead())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(regulation + "/revisions/1/steps", map("step", "advance"), this.office.otherHead()))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(regulation + "/revisions/1/publication", map(), this.office.member()))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken(regulation + "/reviews", this.office.head()))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void referencesLeadBothWaysAndTellWhatIsGone() {
		String named = this.bureau.title("公文处理办法");
		RegulationId target = this.bureau.published(named, this.office, "统一编号。", "专人登记。");
		RegulationId source = this.bureau.published(this.bureau.title("督办制度"), this.office,
				"依照《" + named + "》第二条办理，按本制度第九条备案。");

		Document text = this.pages.page("/regulations/" + source + "/revisions/1", this.office.otherHead());
		assertThat(text.select(".article a[href$='/regulations/" + target + "/revisions/1#a2']").text())
			.isEqualTo("《" + named + "》第二条");
		assertThat(text.select(".article .badge").text()).isEqualTo("所引条款已不存在");
		assertThat(this.pages.page("/regulations/" + target, this.office.head())
			.select("[aria-labelledby=inbound]")
			.text()).contains("督办制度", "第一条", "引用第二条");

		this.pages.sent("/regulations/" + target + "/repeal",
				map("on", LocalDate.now(this.clock).toString(), "reason", "并入"), this.office.head());
		assertThat(this.pages.page("/regulations/" + source + "/revisions/1", this.office.head())
			.select(".article .badge")
			.eachText()).contains("所引制度已废止");
	}

	@Test
	void thePagesCountTheirStatements() {
		RegulationId id = this.bureau.published(this.bureau.title("保密制度"), this.office, "涉密文件专人保管。");
		this.bureau.revise(id, RegulationPages.MARCH.plusDays(30), this.office,
				RegulationFixture.articles("涉密文件专柜保管。", "定期清点。"));
		for (String address : new String[] { "/regulations", "/regulations/" + id,
				"/regulations/" + id + "/revisions/2", "/regulations/" + id + "/comparison?from=1&to=2",
				"/regulations/" + id + "/revisions/2/reading", "/regulations/" + id + "/revisions/2/receipts",
				"/regulations/" + id + "/history", "/regulation-articles?text=涉密 保管", "/duties?all=true",
				"/regulation-exceptions" }) {
			this.statements.reset();
			this.pages.page(address, this.office.head());
			assertThat(this.statements.statements()).as(address).hasSizeLessThanOrEqualTo(8);
		}
	}

	@Test
	void theRegisterIsExportedAsShown() {
		this.bureau.published(this.bureau.title("采购制度"), this.office, "五万元以上集体研究。");

		MvcTestResult sheet = this.pages.get("/regulations/export.xlsx?owner=" + this.office.unit(),
				this.office.inspector());

		assertThat(PortalPages.rows(sheet)).isEqualTo(1);
	}

	private String register(String title) {
		return this.pages.sent(
				"/regulations", map("title", title, "owner", this.office.unit().toString(), "category",
						"ADMINISTRATION", "kind", "INTERNAL", "reviewMonths", "24", "reason", "首次制定"),
				this.office.member());
	}

	private Document recognise(String address, String source) {
		return this.pages.refused(address, map("fill", "recognise", "source", source), this.office.member());
	}

	private void publish(String regulation, int number, String document, LocalDate from) {
		String address = regulation + "/revisions/" + number + "/publication";
		MultiValueMap<String, String> form = fields(this.pages.page(address, this.office.head()), "/publication");
		form.set("documentNumber", " ");
		form.set("effectiveOn", from.toString());
		assertThat(this.pages.refused(address, form, this.office.head()).select("#documentNumber-error")).isNotEmpty();
		form.set("documentNumber", document);
		this.pages.sent(address, form, this.office.head());
	}

}
