package org.workstyle.indicator;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Readings from a file, within the rights of whoever brings it, and back.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class ReadingImportTests {

	private static final YearMonth MAY = YearMonth.of(2023, 5);

	@TestBean
	Clock clock;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	UnitDirectory units;

	@Autowired
	Readings readings;

	@Autowired
	ReadingManagement management;

	@Autowired
	IndicatorQueries indicators;

	private UnitId branch;

	private UnitId other;

	private CurrentUser head;

	static Clock clock() {
		return Clock.fixed(ZonedDateTime.parse("2023-07-05T10:00:00+08:00").toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.other = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.head = this.organization.account(this.organization.person("王五", this.branch), Role.UNIT_HEAD);
	}

	@Test
	void importsReplacesAndTakesBackWithHistory() {
		this.management.report(key("tax_due"), 0, "90", this.head);
		String run = upload("tax_due," + code(this.branch) + ",2023-05,1000.50",
				"tax_paid_ontime," + code(this.branch) + ",2023年5月,—",
				"files_sampled," + code(this.branch) + ",2023-05,7");
		assertThat(this.pages.page(run, this.head).text()).contains("2 / 1 / 0 / 0");
		decide(run, "confirmation");

		Reading due = reading("tax_due", MAY);
		assertThat(due.text()).isEqualTo("1000.5");
		assertThat(due.version()).isEqualTo(2);
		assertThat(due.importId()).isNotNull();
		assertThat(reading("tax_paid_ontime", MAY).state()).isEqualTo(ReadingState.NOT_APPLICABLE);
		assertThat(reading("files_sampled", YearMonth.of(2023, 4)).text()).isEqualTo("7");
		String address = "/readings/" + key("tax_due").element() + "/" + this.branch + "/2023-05";
		assertThat(this.pages.page(address, this.head).select("#reading").text()).contains("90", "导入");

		decide(run, "undoing");
		assertThat(reading("tax_due", MAY).text()).isEqualTo("90");
		assertThat(reading("tax_paid_ontime", MAY).state()).isEqualTo(ReadingState.NOT_REPORTED);
	}

	@Test
	void keepsWhatWasEnteredAfterIt() {
		String run = upload("tax_due," + code(this.branch) + ",2023-05,5");
		decide(run, "confirmation");
		this.management.report(key("tax_due"), reading("tax_due", MAY).version(), "6", this.head);

		assertThat(this.pages.post(run + "/undoing", PortalPages.map(), this.head)).flash()
			.containsEntry("flash", "exchange.undo.depended-on");
		assertThat(reading("tax_due", MAY).text()).isEqualTo("6");
	}

	@Test
	void namesEveryBadCellAndTakesNothing() {
		String run = upload("no_such," + code(this.branch) + ",2023-05,1", "tax_due,XX,2023-05,1",
				"tax_due," + code(this.other) + ",2023-05,1", "tax_due," + code(this.branch) + ",2023-12,1",
				"tax_due," + code(this.branch) + ",2023-05,many", "attended," + code(this.branch) + ",2023-05,1",
				"matched," + code(this.branch) + ",2023-05,1234.5", "compared," + code(this.branch) + ",2023-05,-3");
		assertThat(this.pages.page(run, this.head).text()).contains("没有这个代码的数据项", "没有这个编号的单位", "您不能填报这个单位的这项数据",
				"还没有到这个月份", "“many”不是数字", "应为整数", "不能小于 0");
		assertThat(reading("tax_due", MAY).state()).isEqualTo(ReadingState.NOT_REPORTED);
		for (Role role : new Role[] { Role.PERFORMANCE, Role.INSPECTOR, Role.COMMITTEE, Role.ADMIN }) {
			assertThat(this.pages.get("/imports/readings", this.organization.account(null, role)))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	private String upload(String... rows) {
		byte[] file = ("数据项代码,单位编号,月份,数值\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
		MvcTestResult result = this.mvc.post()
			.uri("/imports/readings")
			.multipart()
			.file(new MockMultipartFile("file", "readings.csv", "text/csv", file))
			.with(user(this.head))
			.with(csrf())
			.exchange();
		assertThat(result).hasStatus3xxRedirection();
		String run = String.valueOf(result.getResponse().getRedirectedUrl());
		settle(run);
		return run;
	}

	private void decide(String run, String decision) {
		assertThat(this.pages.post(run + "/" + decision, PortalPages.map(), this.head)).hasRedirectedUrl(run);
		settle(run);
	}

	private void settle(String run) {
		await().atMost(Duration.ofSeconds(30))
			.until(() -> Jsoup.parse(PortalPages.body(this.pages.get(run, this.head))).select("#progress").isEmpty());
	}

	private Reading reading(String code, YearMonth month) {
		return this.readings.of(Set.of(code), List.of(this.branch), month, month).get(code, this.branch, month);
	}

	private ReadingKey key(String code) {
		return new ReadingKey(this.indicators.element(code).orElseThrow().id(), this.branch, MAY);
	}

	private String code(UnitId unit) {
		return this.units.find(unit).orElseThrow().code();
	}

}
