package org.workstyle.forecast.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.workstyle.support.PortalPages.map;

/**
 * Amounts from a file, within the rights of whoever brings them.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class RevenueImportTests {

	@TestBean
	Clock clock;

	@Autowired
	PortalPages pages;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ForecastSettings settings;

	@Autowired
	UnitDirectory units;

	@Autowired
	Organization organization;

	@Autowired
	JdbcClient jdbc;

	private UnitId branch;

	private String code = "";

	private CurrentUser head;

	private CurrentUser accountant;

	static Clock clock() {
		return new MovableClock(LocalDateTime.of(2023, 5, 8, 10, 0));
	}

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.code = code(this.branch);
		UnitId accounting = this.organization.department(bureau);
		this.head = this.organization.account(this.organization.person("王五", this.branch), Role.UNIT_HEAD);
		this.accountant = this.organization.account(this.organization.person("赵六", accounting), Role.STAFF);
		this.settings.set(ForecastSettingCode.ACCOUNTING_UNIT, LocalDate.of(2020, 1, 1), code(accounting), "三定方案",
				false, "测试");
	}

	@Test
	void addsVersionsAndTheSameFileTwiceChangesNothing() {
		confirm("revenue-forecasts", this.head, ",2023-05,增值税,1000.50", ",2023-05,CIT,7");
		assertThat(versions("FORECAST")).isEqualTo(2);
		String again = upload("revenue-forecasts", this.head, ",2023-05,增值税,1000.50", ",2023-05,CIT,7");
		this.pages.post(again + "/confirmation", map(), this.head);
		settle(again, this.head);
		assertThat(versions("FORECAST")).isEqualTo(2);
		confirm("revenue-forecasts", this.head, ",2023-05,增值税,1001", ",2023-05,CIT,7");
		assertThat(versions("FORECAST")).isEqualTo(3);
		assertThat(this.pages.page("/revenue-forecasts/" + this.branch + "/2023-05/VAT", this.head).text())
			.contains("第 2 版", "1,001.00", "1,000.50", "（导入）");
	}

	@Test
	void putsPlansUnderTheirQuarterAndTakesRefunds() {
		confirm("revenue-plans", this.accountant, ",2023-05,增值税,900");
		confirm("revenue-actuals", this.accountant, ",2023-05,增值税,-12.5");

		assertThat(versions("PLAN")).isOne();
		assertThat(this.jdbc.sql("select month from revenue_version where kind = 'PLAN' and unit_id = :unit")
			.param("unit", this.branch.value())
			.query(LocalDate.class)
			.single()).isEqualTo("2023-04-01");
		assertThat(versions("ACTUAL")).isOne();
	}

	@Test
	void namesEveryBadCell() {
		String run = upload("revenue-actuals", this.head, ",2023-05,增值税,1000.50", "X,2023-05,盐税,1", ",2023-06,增值税,1",
				",2023-05,营业税,1", ",2023-05,增值税,1.234");

		assertThat(this.pages.page(run, this.head).text()).contains("您不能录入这个单位的数据", "没有这个编号的税务分局", "没有这个税种", "还没有到这个月份",
				"该月不征收此税种");
		assertThat(versions("ACTUAL")).isZero();
		for (Role role : new Role[] { Role.PERFORMANCE, Role.INSPECTOR, Role.COMMITTEE, Role.ADMIN }) {
			assertThat(this.pages.get("/imports/revenue-actuals", this.organization.account(null, role)))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	private void confirm(String kind, CurrentUser who, String... rows) {
		String run = upload(kind, who, rows);
		assertThat(this.pages.sent(run + "/confirmation", map(), who)).isEqualTo(run);
		settle(run, who);
	}

	private String upload(String kind, CurrentUser who, String... rows) {
		StringBuilder file = new StringBuilder("单位编号,月份,税种,金额\n");
		for (String row : rows) {
			file.append(this.code).append(row).append('\n');
		}
		MvcTestResult result = this.mvc.post()
			.uri("/imports/" + kind)
			.multipart()
			.file(new MockMultipartFile("file", "revenue.csv", "text/csv",
					file.toString().getBytes(StandardCharsets.UTF_8)))
			.with(user(who))
			.with(csrf())
			.exchange();
		assertThat(result).hasStatus3xxRedirection();
		String run = String.valueOf(result.getResponse().getRedirectedUrl());
		settle(run, who);
		return run;
	}

	private void settle(String run, CurrentUser who) {
		await().atMost(Duration.ofSeconds(30))
			.until(() -> Jsoup.parse(PortalPages.body(this.pages.get(run, who))).select("#progress").isEmpty());
	}

	private long versions(String kind) {
		return this.jdbc.sql("select count(*) from revenue_version where kind = :kind and unit_id = :unit")
			.param("kind", kind)
			.param("unit", this.branch.value())
			.query(Long.class)
			.single();
	}

	private String code(UnitId unit) {
		return this.units.find(unit).orElseThrow().code();
	}

}
