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
 * The text of a revision: recognised, corrected by hand, and read with its references.
 */
@PortalTest
@Import(RegulationPages.class)
class RevisionTextProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	RegulationPages bureau;

	@Autowired
	MockMvcTester mvc;

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
	void aWordDocumentIsReadWithTheNumbersItCounts() {
		String text = this.bureau.register(this.office, this.bureau.title("考勤制度"));
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
		String text = this.bureau.register(this.office, this.bureau.title("值班制度"));
		Document page = this.bureau.recognise(this.office, text, "第一条 甲。\n甲的第二款。\n第二条 乙。");
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
		String text = this.bureau.register(this.office, this.bureau.title("长制度"));
		StringBuilder source = new StringBuilder();
		for (int number = 1; number <= 300; number++) {
			source.append("第").append(number).append("条 内容").append(number).append("。\n");
		}
		Document page = this.bureau.recognise(this.office, text, source.toString());

		String revision = this.pages.sent(text, fields(page, "/text"), this.office.member());

		assertThat(this.pages.page(revision, this.office.member()).select(".article")).hasSize(300);
	}

	@Test
	void draftsAreTheUnitsOwnUntilTheyAreOutForOpinions() {
		String text = this.bureau.register(this.office, this.bureau.title("草案"));
		String regulation = text.replaceAll("/revisions.*", "");
		assertThat(this.pages.get(regulation, this.office.otherHead())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get(text, this.office.otherHead())).hasStatus(HttpStatus.NOT_FOUND);
		this.pages.page(regulation, this.office.inspector());
		this.pages.sent(text, fields(this.bureau.recognise(this.office, text, "第一条 甲。"), "/text"),
				this.office.member());

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

}
