package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.regulation.RegulationId;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
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
	JdbcClient jdbc;

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
		String text = this.bureau.register(this.office, title);
		Document recognised = this.bureau.recognise(this.office, text, "第一条　会议每月召开一次。\n第二条　纪要五日内印发。\n第一条规定的会议由书记主持。");
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
		this.bureau.publish(this.office, regulation, 1, "县税发〔2023〕7号", today);

		Document shown = this.pages.page(regulation, this.office.otherHead());
		assertThat(shown.select("dl.facts").text()).contains("施行", "县税发〔2023〕7号");
		assertThat(this.pages.page("/regulations?status=IN_FORCE&text=" + title, this.office.inspector())
			.select("tbody tr")).hasSize(1);
		assertThat(this.pages.page(regulation + "/history", this.office.head()).select("section li"))
			.hasSizeGreaterThan(3);
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
		this.bureau.publish(this.office, regulation, 2, "县税发〔2023〕8号", later);

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
		this.bureau.register(this.office, title);
		form.set("title", "《" + title + "》");
		form.set("reviewMonths", "12");
		assertThat(this.pages.refused("/regulations", form, this.office.member()).select("#title-error").text())
			.contains("同名");
		form.set("title", this.bureau.title("x"));
		form.set("owner", this.office.otherUnit().toString());
		assertThat(this.pages.post("/regulations", form, this.office.member())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void theRegisterIsExportedAsShown() {
		this.bureau.published(this.bureau.title("采购制度"), this.office, "五万元以上集体研究。");

		MvcTestResult sheet = this.pages.get("/regulations/export.xlsx?owner=" + this.office.unit(),
				this.office.inspector());

		assertThat(PortalPages.rows(sheet)).isEqualTo(1);
	}

}
