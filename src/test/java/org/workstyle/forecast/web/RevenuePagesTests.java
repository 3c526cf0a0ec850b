package org.workstyle.forecast.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.forecast.ForecastSettingCode;
import org.workstyle.forecast.ForecastSettings;
import org.workstyle.forecast.MovableClock;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * Entering, comparing, importing and exporting through the pages.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class RevenuePagesTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String ENTRY = "/revenue-forecasts/entry";

	private static final int MOST_STATEMENTS = 8;

	@TestBean
	Clock clock;

	@Autowired
	PortalPages pages;

	@Autowired
	ForecastSettings settings;

	@Autowired
	UnitDirectory units;

	@Autowired
	Organization organization;

	@Autowired
	StatementCount statements;

	private UnitId branch;

	private CurrentUser head;

	private CurrentUser accountant;

	static Clock clock() {
		return new MovableClock(LocalDateTime.of(2023, 5, 8, 10, 0));
	}

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		UnitId accounting = this.organization.department(bureau);
		this.head = this.organization.account(this.organization.person("王五", this.branch), Role.UNIT_HEAD);
		this.accountant = this.organization.account(this.organization.person("赵六", accounting), Role.STAFF);
		this.settings.set(ForecastSettingCode.ACCOUNTING_UNIT, LocalDate.of(2020, 1, 1), code(accounting), "三定方案",
				false, "测试");
		at(8);
	}

	@Test
	void entersForecastsAndSaysWhichVersionIsJudged() {
		enter("FORECAST", "VAT", "1,060,000", "0", this.head);
		enter("FORECAST", "CIT", "500000", "0", this.head);
		at(12);
		enter("FORECAST", "VAT", "1000000", "1", this.head);
		enter("ACTUAL", "VAT", "1000000", "0", this.accountant);
		enter("ACTUAL", "CIT", "520000.00", "0", this.accountant);

		Document grid = this.pages.page(ENTRY + "?unit=" + this.branch + "&period=2023-05", this.head);
		assertThat(grid.select("[id='" + cell("FORECAST", "VAT") + "']").val()).isEqualTo("1000000.00");
		assertThat(grid.select("td small").text()).isEqualTo("考核以 1,060,000.00 为准");
		assertThat(grid.select(".alert-warning").text()).contains("上报日 2023年5月10日 已过");

		Document record = this.pages.page("/revenue-forecasts/" + this.branch + "/2023-05/VAT", this.head);
		assertThat(record.select("#judged").text()).startsWith("用于考核的是第 1 版");
		assertThat(record.select("#error").text()).isEqualTo("6.00% 一般");
		assertThat(record.select("tbody tr.fw-bold").text()).startsWith("1 1,060,000.00");

		Document page = this.pages.page("/revenue-forecasts?unit=" + this.branch + "&period=2023-05", this.head);
		assertThat(page.select("#error").text()).isEqualTo("2.63% 良好");
		assertThat(page.select("#notes").text()).contains("每月 10 日（含）前最后一次录入");
		assertThat(page.select("tr.fw-bold").text()).contains("1,560,000.00", "1,520,000.00", "2.63%");
	}

	@Test
	void drawsTheNumbersOfTheTable() {
		enter("FORECAST", "VAT", "1050000", "0", this.head);
		enter("ACTUAL", "VAT", "1000000", "0", this.accountant);

		Document page = this.pages.page("/revenue-forecasts?unit=" + this.branch + "&period=2023-05", this.head);

		JsonNode series = JSON.readTree(page.select("#amounts-data").text()).get("series");
		assertThat(series.get(0).get("data").get(11).decimalValue()).isEqualByComparingTo("105");
		assertThat(series.get(1).get("data").get(11).decimalValue()).isEqualByComparingTo("100");
		assertThat(series.get(2).get("data").get(11).isNull()).isTrue();
		assertThat(page.select("[data-chart=amounts-data]").attr("role")).isEqualTo("img");
		assertThat(page.select("table").last().select("tbody tr").last().text()).contains("1,050,000.00",
				"1,000,000.00", "5.00%", "良好");
	}

	@Test
	void keepsWhatWasTypedAndNamesTheCell() {
		MultiValueMap<String, String> fields = map("kind", "FORECAST", "unit", this.branch.toString(), "period",
				"2023-05");
		fields.add(cell("FORECAST", "VAT"), "很多");
		fields.add(cell("FORECAST", "CIT"), "7");
		MvcTestResult answer = this.pages.post(ENTRY, fields, this.head);

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		Document page = Jsoup.parse(PortalPages.body(answer));
		assertThat(page.select("input[aria-invalid=true]").val()).isEqualTo("很多");
		assertThat(page.select("[data-error-summary]").text()).contains("增值税", "“很多”不是金额");
		assertThat(page.select("[id='" + cell("FORECAST", "CIT") + "']").val()).isEqualTo("7.00");
	}

	@Test
	void answersACellAtATime() {
		Document saved = Jsoup.parse(PortalPages.body(this.pages.post("/revenue-forecasts/cells",
				map("cell", cell("FORECAST", "VAT"), "value", "12.5", "version", "0", "period", "2023-05"),
				this.head)));
		assertThat(saved.select("input.is-saved").val()).isEqualTo("12.50");
		Document refused = Jsoup.parse(PortalPages.body(this.pages.post("/revenue-forecasts/cells",
				map("cell", cell("FORECAST", "VAT"), "value", "13", "version", "0", "period", "2023-05"), this.head)));
		assertThat(refused.select(".invalid-feedback").text()).contains("他人刚刚修改了此数");
		assertThat(refused.select("input.is-invalid").val()).isEqualTo("13");
	}

	@Test
	void ofManyThatEnterAtOnceOneIsTaken() {
		List<String> answers = IntStream.range(0, 8)
			.parallel()
			.mapToObj((number) -> PortalPages.body(this.pages.post("/revenue-forecasts/cells",
					map("cell", cell("FORECAST", "VAT"), "value", String.valueOf(number + 1), "version", "0", "period",
							"2023-05"),
					this.head)))
			.toList();

		assertThat(answers).filteredOn((answer) -> answer.contains("is-saved")).hasSize(1);
		assertThat(answers).filteredOn((answer) -> answer.contains("他人刚刚修改了此数")).hasSize(7);
		assertThat(this.pages.page("/revenue-forecasts/" + this.branch + "/2023-05/VAT", this.head)
			.select("section")
			.get(1)
			.select("tbody tr")).hasSize(1);
	}

	@Test
	void plansByQuarterAndShowsTheProgress() {
		MultiValueMap<String, String> plan = map("kind", "PLAN", "unit", this.branch.toString(), "period", "2023");
		plan.add("PLAN." + this.branch + ".2023-04.VAT", "4000000");
		plan.add("PLAN." + this.branch + ".2023-01.VAT", "3000000");
		this.pages.sent(ENTRY, plan, this.accountant);
		enter("ACTUAL", "VAT", "1000000", "0", this.accountant);

		Document page = this.pages.page("/revenue-forecasts?unit=" + this.branch + "&period=2023Q2", this.head);

		assertThat(page.select(".desk-figures").text()).contains("季度计划进度 25.00%", "年度计划进度 14.29%");
		assertThat(this.pages.page(ENTRY + "?kind=PLAN&unit=" + this.branch + "&period=2023", this.head)
			.select("input[type=text]")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "PERFORMANCE", "INSPECTOR", "COMMITTEE", "ADMIN" })
	void onlyBranchesAndTheAccountingUnitEnter(Role role) {
		CurrentUser other = this.organization.account(null, role);
		assertThat(this.pages.post(ENTRY, map("kind", "FORECAST", "period", "2023-05"), other))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post("/revenue-forecasts/cells",
				map("cell", cell("FORECAST", "VAT"), "value", "1", "version", "0", "period", "2023-05"), other))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken(ENTRY, this.head)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void showsNothingOfOtherUnits() {
		CurrentUser other = this.organization
			.account(this.organization.person("李四", this.organization.unit(UnitType.TAX_BRANCH, null)), Role.UNIT_HEAD);
		for (String address : List.of("/revenue-forecasts?period=2023-05&unit=", ENTRY + "?unit=",
				"/revenue-forecasts/export.xlsx?period=2023-05&unit=")) {
			assertThat(this.pages.get(address + this.branch, other)).as(address).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.pages.get("/revenue-forecasts/" + this.branch + "/2023-05/VAT", other))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get("/revenue-forecasts/" + this.branch + "/2023-05/VAT", this.accountant)).hasStatusOk();
	}

	@Test
	void needsFewStatements() {
		enter("FORECAST", "VAT", "1", "0", this.head);
		for (String address : List.of("/revenue-forecasts?period=2023", "/revenue-forecasts?unit=" + this.branch,
				ENTRY + "?period=2023-05", ENTRY + "?kind=PLAN&period=2023", "/forecast-settings", "/large-sources",
				"/revenue-forecasts/" + this.branch + "/2023-05/VAT")) {
			this.statements.reset();
			this.pages.page(address, this.accountant);
			assertThat(this.statements.statements()).as(address).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		}
	}

	@Test
	void givesTheIndicatorItsTwoHalves() {
		enter("FORECAST", "VAT", "1050000", "0", this.head);
		enter("FORECAST", "SOCIAL", "70", "0", this.head);
		enter("ACTUAL", "VAT", "1000000", "0", this.accountant);

		Document readings = this.pages.page("/readings?period=2023-05&unit=" + this.branch, this.head);

		assertThat(
				readings.select("td a[href='/revenue-forecasts?unit=" + this.branch + "&period=2023-05']").eachText())
			.containsExactlyInAnyOrder("1000000", "1050000");
	}

	@Test
	void saysWhereNothingIsKnown() {
		Document page = this.pages.page("/revenue-forecasts?period=2021&unit=" + this.branch, this.head);

		assertThat(page.select(".empty").text()).contains("尚无预测和入库数据");
		assertThat(page.select(".chart, main table")).isEmpty();
	}

	@Test
	void knowsNothingOfOtherCenturies() {
		for (String address : List.of("/revenue-forecasts?period=1999", ENTRY + "?period=2101-01",
				"/revenue-forecasts?period=2023Q5")) {
			assertThat(this.pages.get(address, this.head)).as(address).hasStatus(HttpStatus.BAD_REQUEST);
		}
		assertThat(this.pages.get("/revenue-forecasts/" + this.branch + "/1999-05/VAT", this.head))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void exportsWhatIsShown() {
		enter("FORECAST", "VAT", "1", "0", this.head);
		enter("FORECAST", "SOCIAL", "1", "0", this.head);

		MvcTestResult sheet = this.pages.get("/revenue-forecasts/export.xlsx?period=2023-05&unit=" + this.branch,
				this.head);

		assertThat(sheet).hasStatusOk();
		assertThat(PortalPages.rows(sheet)).isEqualTo(2);
	}

	@Test
	void settingsAreDatedAndAskForAReason() {
		CurrentUser performance = this.organization.account(null, Role.PERFORMANCE);
		Document wrong = this.pages.refused("/forecast-settings/ERROR_LINES",
				map("value", "5 2 10", "from", "2031-01-01", "source", "本局通知", "reason", "调整"), performance);
		assertThat(wrong.select("#value[aria-invalid=true]").val()).isEqualTo("5 2 10");
		assertThat(this.pages
			.refused("/forecast-settings/ERROR_LINES", map("value", "3 6 9", "from", "2031-01-01"), performance)
			.select("#source[aria-invalid=true], #reason[aria-invalid=true]")).hasSize(2);
		assertThat(this.pages.sent("/forecast-settings/ERROR_LINES",
				map("value", "3 6 9", "from", "2031-01-01", "source", "本局通知", "reason", "调整"), performance))
			.isEqualTo("/forecast-settings");
		assertThat(this.pages.page("/forecast-settings", this.head).text()).contains("3 / 6 / 9", "2 / 5 / 10");
		assertThat(this.pages.post("/forecast-settings/ERROR_LINES", map(), this.head)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken("/forecast-settings/ERROR_LINES", performance))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	private void enter(String kind, String tax, String typed, String seen, CurrentUser who) {
		MultiValueMap<String, String> fields = map("kind", kind, "unit", this.branch.toString(), "period", "2023-05");
		fields.add(cell(kind, tax), typed);
		fields.add(cell(kind, tax) + ".version", seen);
		assertThat(this.pages.sent(ENTRY, fields, who)).startsWith(ENTRY);
	}

	private String cell(String kind, String tax) {
		return kind + "." + this.branch + ".2023-05." + tax;
	}

	private String code(UnitId unit) {
		return this.units.find(unit).orElseThrow().code();
	}

	private void at(int day) {
		((MovableClock) this.clock).set(LocalDateTime.of(2023, 5, day, 10, 0));
	}

}
