package org.workstyle.taxpayer.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;
import org.workstyle.taxpayer.TaxpayerFixture;
import org.workstyle.taxpayer.TaxpayerManagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A taxpayer from its registration on: forms, the record with what it was, its files, and
 * who may do what.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class TaxpayerProcessTests {

	private static final String CODE = "91350100M000100Y43";

	@Autowired
	PortalPages pages;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	TaxpayerManagement taxpayers;

	@Autowired
	StatementCount statements;

	@Autowired
	JdbcClient jdbc;

	private UnitId branch;

	private UnitId otherBranch;

	private PersonId officer;

	private CurrentUser staff;

	private CurrentUser head;

	private CurrentUser stranger;

	private CurrentUser inspector;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.otherBranch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.officer = this.organization.person("张三", this.branch);
		this.staff = this.organization.account(this.officer, Role.STAFF);
		this.head = this.organization.account(this.organization.person("赵分局长", bureau), Role.STAFF, Role.UNIT_HEAD);
		this.stranger = this.organization.account(this.organization.person("李四", this.otherBranch), Role.STAFF);
		this.inspector = this.organization.account(null, Role.INSPECTOR);
		this.jdbc.sql("delete from taxpayer where credit_code = ?").param(CODE).update();
	}

	@Test
	void isRegisteredAndShown() {
		Document form = this.pages.page("/taxpayers/new", this.staff);
		assertThat(form.select("#unit option").eachAttr("value")).containsExactly("", this.branch.toString());
		assertThat(form.select("#unit option[selected]").val()).isEqualTo(this.branch.toString());
		MultiValueMap<String, String> fields = PortalPages.fields(form, "/taxpayers");
		fill(fields, CODE);
		String address = this.pages.sent("/taxpayers", fields, this.staff);

		Document record = this.pages.page(address, this.staff);
		assertThat(record.select("h1").text()).isEqualTo("东河酿酒有限公司");
		assertThat(record.select("main").text()).contains(CODE, "企业", "制造业", "张三", "2021年3月1日");
		assertThat(this.pages.page(address + "/history", this.staff).text()).contains("东河酿酒有限公司");

		Document twice = this.pages.refused("/taxpayers", fields, this.staff);
		assertThat(twice.select("#creditCode-error").text()).contains(CODE);
		assertThat(twice.select("#name").val()).isEqualTo("东河酿酒有限公司");
	}

	@ParameterizedTest
	@CsvSource({ "91350100M000100Y42, 第18位校验码不符：按前17位应为“3”，现为“2”", "91350100M000010Y43, 如第 13-14 位两个字符颠倒",
			"9135O100M000100Y43, 第5位“O”有误", "91350100m000100Y43, 第9位“m”是小写字母", "'91350100M000100Y43 ', 第19位是空格",
			"'91350100 M000100Y43', 第9位是空格", "91350100M000100Y4３, 第18位“３”是全角字符", "91350100M000100Y4, '应为 18 位，现为 17 位'",
			"913501A0M000100Y43, 第7位“A”有误", "'', 请填写此项" })
	void saysWhatIsWrongWithACodeAndKeepsIt(String code, String fault) {
		MultiValueMap<String, String> fields = PortalPages.map();
		fill(fields, code);
		Document refused = this.pages.refused("/taxpayers", fields, this.staff);

		assertThat(refused.select("#creditCode-error").text()).contains(fault);
		assertThat(refused.select("#creditCode").val()).isEqualTo(code);
		assertThat(refused.select("#creditCode").attr("aria-invalid")).isEqualTo("true");
		assertThat(refused.select("#name").val()).isEqualTo("东河酿酒有限公司");
	}

	@Test
	void namesTheFieldsThatAreMissing() {
		Document refused = this.pages.refused("/taxpayers", PortalPages.map(), this.staff);
		for (String field : List.of("creditCode", "name", "kind", "industry", "registeredOn", "unit")) {
			assertThat(refused.select("#" + field + "-error")).as(field).isNotEmpty();
		}
		MultiValueMap<String, String> fields = PortalPages.map();
		fill(fields, CODE);
		fields.set("registeredOn", "2999-01-01");
		assertThat(this.pages.refused("/taxpayers", fields, this.staff).select("#registeredOn-error").text())
			.contains("不能晚于今天");
	}

	@Test
	void isCorrectedOnceForAVersion() {
		String address = taxpayer();
		MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(address + "/edit", this.staff),
				address);
		fields.set("name", "东河酒业有限公司");
		this.pages.sent(address, fields, this.staff);

		assertThat(this.pages.page(address, this.staff).select("h1").text()).isEqualTo("东河酒业有限公司");
		assertThat(this.pages.post(address, fields, this.staff)).hasStatus(HttpStatus.CONFLICT);
		fields.remove("version");
		assertThat(this.pages.post(address, fields, this.staff)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void keepsTheStatesItWasIn() {
		String address = taxpayer();
		MultiValueMap<String, String> fields = change(address, "states", "state", "NON_NORMAL", "since", "2022-05-01");
		fields.set("reason", "");
		assertThat(this.pages.refused(address + "/states", fields, this.staff).select("#reason-error")).isNotEmpty();
		fields.set("reason", "连续三个月未申报");
		this.pages.sent(address + "/states", fields, this.staff);

		Document record = this.pages.page(address, this.staff);
		assertThat(record.select("h2").eachText()).contains("状态变化", "主管分局和管理员变化", "历年信用等级", "附件");
		assertThat(record.select("section[aria-labelledby=states] tbody tr").eachText()).satisfiesExactly(
				(now) -> assertThat(now).contains("非正常", "2022年5月1日", "至今", "连续三个月未申报"),
				(before) -> assertThat(before).contains("正常", "2021年3月1日", "2022年5月1日"));
		fields = change(address, "states", "state", "NORMAL", "since", "2022-04-30", "reason", "已补报");
		Document refused = this.pages.refused(address + "/states", fields, this.staff);
		assertThat(refused.select("#since-error").text()).contains("2022-05-01");
		assertThat(refused.select("#reason").val()).isEqualTo("已补报");
		fields = change(address, "states", "state", "NON_NORMAL", "since", "2022-06-01", "reason", "失联");
		assertThat(this.pages.refused(address + "/states", fields, this.staff).select("#state-error")).isNotEmpty();
	}

	@Test
	void keepsTheGradesOfItsYears() {
		String address = taxpayer();
		this.pages.sent(address + "/grades",
				change(address, "grades", "grade", "B", "year", "2021", "gradedOn", "2022-04-20", "reason", "年度评价"),
				this.staff);
		this.pages.sent(address + "/grades",
				change(address, "grades", "grade", "A", "year", "2022", "gradedOn", "2023-04-20", "reason", "年度评价"),
				this.staff);

		assertThat(this.pages.page(address, this.staff).select("section[aria-labelledby=grades] tbody th").eachText())
			.containsExactly("A 级（2022 年度）", "B 级（2021 年度）");
		Document refused = this.pages.refused(address + "/grades",
				change(address, "grades", "grade", "C", "year", "2023", "gradedOn", "2023-12-31", "reason", "年度评价"),
				this.staff);
		assertThat(refused.select("#year-error").text()).contains("评价年度");
	}

	@Test
	void movesToAnotherBranchAndItsOldOneSeesItNoMore() {
		String address = taxpayer();
		MultiValueMap<String, String> fields = change(address, "assignments", "unit", this.otherBranch.toString(),
				"officer", this.officer.toString(), "since", "2022-01-01", "reason", "区划调整");
		assertThat(this.pages.refused(address + "/assignments", fields, this.staff).select("#officer-error").text())
			.contains("该分局");
		fields.set("officer", "");
		assertThat(this.pages.sent(address + "/assignments", fields, this.staff)).isEqualTo("/taxpayers");

		assertThat(this.pages.get(address, this.staff)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.page(address, this.stranger).select("section[aria-labelledby=units] tbody tr").eachText())
			.hasSize(2)
			.first()
			.asString()
			.contains("区划调整");
	}

	@Test
	void isChangedByItsBranchAndReadByThoseAbove() {
		String address = taxpayer();
		for (CurrentUser reader : List.of(this.staff, this.head, this.inspector)) {
			this.pages.page(address, reader);
		}
		CurrentUser administrator = this.organization.account(null, Role.ADMIN);
		assertThat(this.pages.get("/taxpayers", administrator)).hasStatus(HttpStatus.FORBIDDEN);
		for (String page : List.of("", "/edit", "/history", "/states/new", "/grades/new", "/assignments/new")) {
			assertThat(this.pages.get(address + page, this.stranger)).hasStatus(HttpStatus.NOT_FOUND);
		}
		for (String change : List.of("", "/states", "/grades", "/assignments")) {
			MultiValueMap<String, String> fields = PortalPages.map("version", "0");
			assertThat(this.pages.post(address + change, fields, this.stranger)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.pages.post(address + change, fields, this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.withoutToken(address + change, this.staff)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.pages.withoutToken("/taxpayers", this.staff)).hasStatus(HttpStatus.FORBIDDEN);
		MultiValueMap<String, String> fields = PortalPages.map();
		fill(fields, CODE);
		assertThat(this.pages.post("/taxpayers", fields, this.stranger)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.page(address, this.inspector).select("#actions a").eachAttr("href"))
			.containsExactly(address + "/history");
	}

	@Test
	void keepsFilesForThoseWhoSeeIt() {
		String address = taxpayer();
		assertThat(this.mvc.post()
			.uri("/attachments")
			.multipart()
			.file(new MockMultipartFile("file", "登记表.txt", "text/plain", "登记".getBytes()))
			.param("ownerType", "taxpayer")
			.param("ownerId", address.substring(address.lastIndexOf('/') + 1))
			.param("purpose", "material")
			.with(user(this.staff))
			.with(csrf())).hasStatus3xxRedirection();

		String file = this.pages.page(address, this.staff).select("a:contains(登记表.txt)").attr("href");
		assertThat(this.pages.get(file, this.inspector)).hasStatusOk();
		assertThat(this.pages.get(file, this.stranger)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void needsAtMostEightStatementsAPage() {
		String address = taxpayer();
		for (String page : List.of("/taxpayers/new", address, address + "/edit", address + "/history",
				address + "/states/new", address + "/grades/new", address + "/assignments/new")) {
			this.statements.reset();
			this.pages.page(page, this.staff);
			assertThat(this.statements.statements()).as(page).hasSizeLessThanOrEqualTo(8);
		}
	}

	private String taxpayer() {
		return "/taxpayers/"
				+ this.taxpayers.enter(TaxpayerFixture.facts("东河酿酒有限公司"), this.branch, this.officer, this.staff);
	}

	private MultiValueMap<String, String> change(String address, String what, String... values) {
		MultiValueMap<String, String> fields = PortalPages
			.fields(this.pages.page(address + "/" + what + "/new", this.staff), "/" + what);
		for (int index = 0; index < values.length; index += 2) {
			fields.set(values[index], values[index + 1]);
		}
		return fields;
	}

	private void fill(MultiValueMap<String, String> fields, String code) {
		fields.set("creditCode", code);
		fields.set("name", "东河酿酒有限公司");
		fields.set("kind", "ENTERPRISE");
		fields.set("industry", "MANUFACTURING");
		fields.set("registeredOn", "2021-03-01");
		fields.set("unit", this.branch.toString());
		fields.set("officer", this.officer.toString());
	}

}
