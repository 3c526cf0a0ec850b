package org.workstyle.indicator.web;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.account.UnitType;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.Violation;
import org.workstyle.indicator.Violations;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What does not hold between values, expressions that cannot be understood, and what the
 * definitions show together.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class ValidationTests {

	@TestBean
	Clock clock;

	@Autowired
	CheckCount checkCount;

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	IndicatorQueries indicators;

	@Autowired
	UnitDirectory units;

	@Autowired
	Violations violations;

	private UnitId branch;

	private PersonId person;

	private CurrentUser head;

	private CurrentUser office;

	static Clock clock() {
		return Clock.fixed(ZonedDateTime.parse("2023-07-12T10:00:00+08:00").toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	@BeforeEach
	void people() {
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, this.organization.bureau());
		this.person = this.organization.person("王五", this.branch);
		this.head = this.organization.account(this.person, Role.UNIT_HEAD);
		this.office = this.organization.account(null, Role.PERFORMANCE);
	}

	@Test
	void showsAViolationBesideTheCellsUntilItIsCorrectedOrExplained() {
		cell("returns_expected", "2023-05", "100");
		Document broken = cell("returns_ontime", "2023-05", "101");
		assertThat(broken.select("#violations li").text()).contains("按期申报数 ≤ 应申报数", "左边 101，右边 100");
		assertThat(broken.select("#violations li").attr("data-cells")).contains(name("returns_ontime", "2023-05"),
				name("returns_expected", "2023-05"));
		cell("returns_filed", "2023-05", "—");
		assertThat(found()).hasSize(1).allMatch((violation) -> violation.explanation() == null);

		Document page = this.pages.page("/readings?unit=" + this.branch + "&period=2023Q2", this.head);
		MultiValueMap<String, String> form = PortalPages.fields(page, "/readings/explanations");
		form.set("text", " ");
		this.pages.sent("/readings/explanations", form, this.head);
		assertThat(found()).allMatch((violation) -> violation.explanation() == null);
		form.set("text", "含补报上月一户");
		this.pages.sent("/readings/explanations", form, this.head);
		assertThat(found()).allMatch((violation) -> violation.explanation() != null);
		assertThat(this.pages.page("/readings?unit=" + this.branch + "&period=2023Q2", this.head)
			.select("#violations")
			.text()).contains("说明：含补报上月一户");
		CurrentUser staff = this.organization.account(this.organization.person("赵六", this.branch), Role.STAFF);
		assertThat(this.pages.post("/readings/explanations", form, staff)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post("/readings/explanations", form, this.office)).hasStatus(HttpStatus.FORBIDDEN);

		assertThat(cell("returns_ontime", "2023-05", "100", 1).select("#violations li")).isEmpty();
		assertThat(found()).isEmpty();
	}

	@Test
	void addsRulesAndNamesThePositionOfAnError() {
		Document list = this.pages.page("/validation-rules", this.office);
		assertThat(list.text()).contains("按期入库税款 ≤ 应入库税款", "penalised + exempted ≤ late_filers");
		MultiValueMap<String, String> rule = PortalPages.fields(list, "/validation-rules");
		rule.set("leftSide", "compared * (matched");
		rule.set("rightSide", "compared + nothing_here");
		rule.set("reason", "补充");
		assertThat(this.pages.refused("/validation-rules", rule, this.office).getElementById("leftSide-error").text())
			.isNotBlank();
		rule.set("leftSide", "compared");
		Document unknown = this.pages.refused("/validation-rules", rule, this.office);
		assertThat(unknown.getElementById("rightSide-error").text()).contains("nothing_here", "12");
		rule.set("rightSide", "returns_filed");
		this.pages.sent("/validation-rules", rule, this.office);
		assertThat(this.pages.refused("/validation-rules", rule, this.office).text()).contains("已有相同的规则");

		Document added = this.pages.page("/validation-rules", this.office);
		String retirement = added.select("tr:contains(比对份数 ≤ 已申报数) form").attr("action");
		MultiValueMap<String, String> retired = PortalPages.fields(added, retirement);
		retired.set("reason", "口径不一致");
		this.pages.sent(retirement, retired, this.office);
		assertThat(this.pages.page("/validation-rules", this.office).select("tr:contains(比对份数 ≤ 已申报数)").text())
			.contains("已停用");
		assertThat(this.pages.page("/validation-rules", this.head).select("form[action*=validation-rules]")).isEmpty();
		assertThat(this.pages.post("/validation-rules", rule, this.head)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void looksOverAllDefinitionsAndCountsInTheMenu() {
		this.checkCount.check();

		Document checks = this.pages.page("/indicator-checks", this.office);
		assertThat(checks.select(".list-group-item").eachText())
			.anySatisfy((text) -> assertThat(text).contains("缺少备用目标", "R2-04"))
			.anySatisfy((text) -> assertThat(text).contains("缺少备用目标", "R3-04"));
		int found = checks.select(".list-group-item").size();
		assertThat(checks.select("a[href='/indicator-checks'] .menu-count").text()).isEqualTo(String.valueOf(found));
		assertThat(this.pages.get("/indicator-checks", this.head)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.page("/", this.head).select("a[href='/indicator-checks']")).isEmpty();
	}

	@Test
	void plansAnImprovementThatBecomesAModelForOthers() {
		String indicator = this.indicators.ofYear(2023)
			.stream()
			.filter((each) -> each.code().equals("C2-01"))
			.findFirst()
			.orElseThrow()
			.id()
			.toString();
		String address = "/indicator-improvements/new?indicator=" + indicator;
		MultiValueMap<String, String> form = PortalPages.fields(this.pages.page(address, this.head),
				"/indicator-improvements");
		form.set("problem", "满意率低于预警值");
		form.set("causeKind", "METHOD");
		form.set("cause", "高峰期窗口不足");
		form.set("dueOn", "2023-08-31");
		form.set("owner", this.person.toString());
		assertThat(
				this.pages.refused("/indicator-improvements", form, this.head).getElementById("measure-error").text())
			.isEqualTo("请填写此项");
		form.set("measure", "错峰预约，潮汐窗口");
		String record = this.pages.sent("/indicator-improvements", form, this.head);

		UnitId elsewhere = this.organization.unit(UnitType.TAX_BRANCH, this.organization.bureau());
		CurrentUser other = this.organization.account(this.organization.person("钱七", elsewhere), Role.UNIT_HEAD);
		assertThat(this.pages.get(record, other)).hasStatus(HttpStatus.NOT_FOUND);
		form.set("unit", elsewhere.toString());
		assertThat(this.pages.post("/indicator-improvements", form, this.head)).hasStatus(HttpStatus.FORBIDDEN);

		var done = PortalPages.map("version", "0", "doneOn", "2023-07-13", "effect", "升至 98.2%");
		assertThat(this.pages.post(record + "/completion", done, this.head)).flash()
			.containsEntry("flash", "indicator.improvement.error.future");
		done.set("doneOn", "2023-07-10");
		this.pages.sent(record + "/completion", done, this.head);
		assertThat(this.pages.post(record + "/model", PortalPages.map("version", "1", "model", "true"), this.head))
			.hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(record + "/model", PortalPages.map("version", "1", "model", "true"), this.office);

		Document model = this.pages.page(record, other);
		assertThat(model.text()).contains("升至 98.2%");
		String takeOver = model.select("a[href*='from=']").attr("href");
		assertThat(this.pages.page(takeOver, other).select("#measure").text()).isEqualTo("错峰预约，潮汐窗口");
		assertThat(this.pages.page("/indicator-improvements", other).text()).contains("样板");
		assertThat(this.pages.get("/indicator-improvements", this.organization.account(null, Role.ADMIN)))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	private List<Violation> found() {
		UnitSummary unit = this.units.find(this.branch).orElseThrow();
		return this.violations.of(new Quarter(2023, 2), List.of(unit));
	}

	private Document cell(String code, String month, String value) {
		return cell(code, month, value, 0);
	}

	private Document cell(String code, String month, String value, long version) {
		MvcTestResult answer = this.pages.post("/readings/cells", PortalPages.map("cell", name(code, month), "value",
				value, "version", String.valueOf(version), "period", "2023Q2"), this.head);
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(PortalPages.body(answer));
	}

	private String name(String code, String month) {
		return element(code).id() + "." + this.branch + "." + month;
	}

	private DataElement element(String code) {
		return this.indicators.element(code).orElseThrow();
	}

}
