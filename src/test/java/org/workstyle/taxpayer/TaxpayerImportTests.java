package org.workstyle.taxpayer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

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

import org.workstyle.account.CurrentUser;
import org.workstyle.account.DataScope;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
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
 * From a file of taxpayers to the register and back, as the head of a branch does it.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class TaxpayerImportTests {

	private static final String HEADING = "统一社会信用代码,名称,类型,行业,主管分局,管理员,状态,状态起始日期,信用等级,评价年度,登记日期,地址,评定日期\n";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	TaxpayerManagement taxpayers;

	@Autowired
	TaxpayerDirectory directory;

	@Autowired
	JdbcClient jdbc;

	private final CreditCode code = TaxpayerFixture.code();

	private UnitId branch;

	private UnitId otherBranch;

	private String unit;

	private CurrentUser head;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.otherBranch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.unit = this.jdbc.sql("select short_name from unit where id = ?")
			.param(this.branch.value())
			.query(String.class)
			.single();
		PersonId person = this.organization.person("张三", this.branch);
		this.head = this.organization.account(person, Role.STAFF, Role.UNIT_HEAD);
	}

	@Test
	void entersChangesWithTheirPeriodsAndTakesBack() {
		String first = imported(row(this.code, "东河酿酒有限公司", "正常,,B,2021,2021-03-01,东河镇,2022-04-20"));
		assertThat(found().state()).isEqualTo(TaxpayerState.NORMAL);
		assertThat(found().stateSince()).isEqualTo("2021-03-01");
		assertThat(found().officerName()).isEqualTo("张三");

		String second = imported(row(this.code, "东河酒业有限公司", "非正常,2022-05-01,A,2022,2021-03-01,,2023-04-20"));
		assertThat(found().name()).isEqualTo("东河酒业有限公司");
		assertThat(found().grade()).isEqualTo(CreditGrade.A);
		assertThat(found().address()).isEqualTo("东河镇");
		assertThat(found().version()).isEqualTo(1);
		assertThat(periods("taxpayer_state")).isOne();
		assertThat(periods("taxpayer_grade")).isOne();
		assertThat(this.pages.page("/taxpayers/" + found().id(), this.head).select("section tbody tr").text())
			.contains("2022年5月1日");

		assertThat(post(first + "/undoing")).flash().containsEntry("flash", "exchange.undo.depended-on");
		assertThat(post(second + "/undoing")).hasRedirectedUrl(second).flash().doesNotContainKey("flashTone");
		assertThat(found().name()).isEqualTo("东河酿酒有限公司");
		assertThat(periods("taxpayer_state") + periods("taxpayer_grade")).isZero();
		assertThat(post(first + "/undoing")).hasRedirectedUrl(first);
		assertThat(this.directory.byCreditCode(this.code, scope())).isEmpty();
	}

	@Test
	void anExportComesBackAsItWent() {
		imported(row(this.code, "东河酿酒有限公司", "正常,,B,2021,2021-03-01,东河镇,2022-04-20"));
		byte[] export = this.pages.get("/taxpayers/export.xlsx", this.head).getResponse().getContentAsByteArray();

		String again = upload("taxpayers.xlsx", export);
		assertThat(this.pages.page(again, this.head).select(".card").text()).contains("0 / 0 / 1 / 0");

		this.taxpayers.grade(found().id(), 0, CreditGrade.A, 2022, LocalDate.of(2023, 4, 20), "年度评价", this.head);
		assertThat(rows(upload("taxpayers.xlsx", export))).contains("版本“0”");
	}

	@Test
	void refusesWhatThePagesRefuse() {
		this.taxpayers.enter(TaxpayerFixture.facts(this.code, "西山果蔬有限公司", TaxpayerFixture.REGISTERED), this.otherBranch,
				null, this.organization.account(this.organization.person("李四", this.otherBranch), Role.STAFF));
		CreditCode closed = TaxpayerFixture.code();
		imported(row(closed, "东河茶业有限公司", "注销,2022-05-01,,,2021-03-01,,"));

		String wrong = rows(upload("a.csv",
				(HEADING + row(this.code, "东河酿酒有限公司", "正常,,,,2021-03-01,,")
						+ row(closed, "东河茶业有限公司", "正常,2022-04-30,,,2021-03-01,,")
						+ "9135O100M000100Y43,东河石材厂,企业,采矿业,没有的分局,王五,正常,,A,,2030-01-01,,\n")
					.getBytes(StandardCharsets.UTF_8)));

		assertThat(wrong).contains("该纳税人由其他分局主管")
			.contains("日期不能早于 2022-05-01")
			.contains("第5位“O”有误")
			.contains("没有此税务分局")
			.contains("信用等级和评价年度应同时填写")
			.contains("日期不能晚于今天");
	}

	@Test
	void isForHeadsOnly() {
		CurrentUser staff = this.organization.account(this.organization.person("王五", this.branch), Role.STAFF);

		assertThat(this.pages.get("/imports/taxpayers", staff)).hasStatus(HttpStatus.FORBIDDEN);
		this.pages.page("/imports/taxpayers", this.head);
		assertThat(this.pages.get("/imports/taxpayers/template.xlsx", this.head)).hasStatusOk();
	}

	private String row(CreditCode code, String name, String rest) {
		return String.join(",", code.value(), name, "企业", "制造业", this.unit, "张三", rest) + "\n";
	}

	private String imported(String row) {
		String run = upload("taxpayers.csv", (HEADING + row).getBytes(StandardCharsets.UTF_8));
		assertThat(rows(run)).doesNotContain("”：");
		assertThat(post(run + "/confirmation")).hasRedirectedUrl(run).flash().doesNotContainKey("flashTone");
		settle(run);
		return run;
	}

	private String rows(String run) {
		Document page = this.pages.page(run, this.head);
		return page.select("main").text();
	}

	private String upload(String name, byte[] content) {
		MvcTestResult result = this.mvc.post()
			.uri("/imports/taxpayers")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", content))
			.with(user(this.head))
			.with(csrf())
			.exchange();
		assertThat(result).hasStatus3xxRedirection();
		String run = String.valueOf(result.getResponse().getRedirectedUrl());
		settle(run);
		return run;
	}

	private void settle(String run) {
		await().atMost(Duration.ofSeconds(20))
			.until(() -> this.pages.page(run, this.head).select("#progress").isEmpty());
	}

	private MvcTestResult post(String address) {
		return this.pages.post(address, PortalPages.map(), this.head);
	}

	private TaxpayerSummary found() {
		return this.directory.byCreditCode(this.code, scope()).orElseThrow();
	}

	private DataScope scope() {
		return new DataScope(false, Set.of(this.branch), Set.of(), null);
	}

	private long periods(String table) {
		return this.jdbc
			.sql("select count(*) from " + table + " p join taxpayer t on t.id = p.taxpayer_id where t.credit_code = ?")
			.param(this.code.value())
			.query(Long.class)
			.single();
	}

}
