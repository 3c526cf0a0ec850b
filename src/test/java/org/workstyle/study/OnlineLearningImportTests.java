package org.workstyle.study;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.exchange.Sheets;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * From the upload to the records and back, as a person does it.
 */
@PortalTest
@Import(Organization.class)
class OnlineLearningImportTests {

	private static final List<Object> HEADING = List.of("学时", "人员编号", "姓名 ", "月份", "平台", "积分");

	private static final UUID ACCOUNT = UUID.randomUUID();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	PersonDirectory people;

	@Autowired
	JdbcClient jdbc;

	PersonId person = new PersonId(ACCOUNT);

	String number = "";

	@BeforeEach
	void hire() {
		this.person = this.organization.person("李四", this.organization.bureau());
		this.number = this.people.find(this.person, Organization.FOUNDED).orElseThrow().staffNumber();
	}

	@Test
	void importsOnceShowsTheSameAndTakesItBack() {
		byte[] file = Sheets.workbook(List.of(HEADING, List.of(12.5, this.number, "李四", "2023年6月", "学习兴税", "1,320"),
				List.of("８", this.number, "", 45047, "xuexi_qiangguo", 10), List.of("", "", "", "", "", "")));

		String run = upload("learning.xlsx", file);
		assertThat(text(run, ".card")).contains("2 / 0 / 0 / 0");
		decide(run, "confirmation");

		assertThat(hours("XUEXI_XINGSHUI", "2023-06-01")).isEqualByComparingTo("12.5");
		assertThat(hours("XUEXI_QIANGGUO", "2023-05-01")).isEqualByComparingTo("8");
		assertThat(audited("IMPORT_CONFIRMED", run)).isEqualTo(1);

		String again = upload("learning.xlsx", file);
		assertThat(text(again, ".card")).contains("0 / 0 / 2 / 0").contains("均已存在");
		assertThat(post(again + "/confirmation")).flash().containsEntry("flash", "exchange.refused.nothing-new");

		decide(run, "undoing");
		assertThat(records()).isZero();
		assertThat(audited("IMPORT_UNDONE", run)).isEqualTo(1);
	}

	@Test
	void restoresWhatItChangedUnlessSomethingStandsOnIt() {
		String first = upload("a.csv", csv("学习兴税,2023-06,1,1"));
		decide(first, "confirmation");
		String second = upload("b.csv", csv("学习兴税,2023-06,2,1"));
		assertThat(text(second, "#rows")).contains("原为 1.00");
		decide(second, "confirmation");

		assertThat(post(first + "/undoing")).flash().containsEntry("flash", "exchange.undo.depended-on");
		decide(second, "undoing");

		assertThat(hours("XUEXI_XINGSHUI", "2023-06-01")).isEqualByComparingTo("1");
		decide(first, "undoing");
		assertThat(records()).isZero();
	}

	@Test
	void importsNothingOfAFileWithWrongRows() {
		String run = upload("c.csv",
				csv("学习兴税,2023-06,1,1", "学习兴税,2023年6月,2,1", "学习通,2023-13,-1,x", "学习强国,2023-06,1,1,多余"));

		assertThat(text(run, "#rows")).contains("人员编号“" + this.number + "”：与第 2 行重复")
			.contains("平台“学习通”：应为下列之一：学习兴税、学习强国")
			.contains("月份“2023-13”：应为年月")
			.contains("学时“-1”：应在 0 至 744 之间")
			.contains("积分“x”：应为数字")
			.contains("多余的单元格“多余”：所在列没有列名");
		assertThat(post(run + "/confirmation")).flash().containsEntry("flash", "exchange.refused.wrong-rows");
		assertThat(records()).isZero();
		assertThat(get(run + "/errors.xlsx", Role.PERFORMANCE)).hasStatusOk();
	}

	@Test
	void tellsWhyAFileIsRefusedAndStoresNothing() {
		assertThat(send("a.xlsx", "no workbook".getBytes(), Role.PERFORMANCE, true))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("只接受 .xlsx 和 .csv 文件");
		assertThat(text(upload("b.csv", "姓名,星座\n".getBytes()), ".alert")).contains("星座");
		assertThat(records()).isZero();
	}

	@Test
	void isForThePerformanceOfficeOnly() {
		String run = upload("a.csv", csv("学习兴税,2023-06,1,1"));
		for (Role role : List.of(Role.STAFF, Role.UNIT_HEAD, Role.INSPECTOR, Role.COMMITTEE, Role.ADMIN)) {
			assertThat(get("/imports/online-learning", role)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(get(run, role)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(get(run + "/errors.xlsx", role)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(send("a.csv", csv(), role, true)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(get("/imports", role)).bodyText().doesNotContain("a.csv");
		}
		assertThat(send("a.csv", csv(), Role.PERFORMANCE, false)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/imports", Role.PERFORMANCE)).hasStatusOk().bodyText().contains("a.csv");
		assertThat(get("/imports/online-learning", Role.PERFORMANCE)).hasStatusOk();
		assertThat(get("/imports/no-such-kind", Role.PERFORMANCE)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/imports/online-learning/template.xlsx", Role.PERFORMANCE)).hasStatusOk();
	}

	private byte[] csv(String... rows) {
		StringBuilder file = new StringBuilder("人员编号,平台,月份,学时,积分\n");
		for (String row : rows) {
			file.append(this.number).append(',').append(row).append('\n');
		}
		return file.toString().getBytes(java.nio.charset.Charset.forName("GB18030"));
	}

	private String upload(String name, byte[] content) {
		MvcTestResult result = send(name, content, Role.PERFORMANCE, true);
		assertThat(result).hasStatus3xxRedirection();
		String run = String.valueOf(result.getResponse().getRedirectedUrl());
		settle(run);
		return run;
	}

	private void decide(String run, String decision) {
		assertThat(post(run + "/" + decision)).hasRedirectedUrl(run).flash().doesNotContainKey("flashTone");
		settle(run);
	}

	private void settle(String run) {
		await().atMost(Duration.ofSeconds(20)).until(() -> Jsoup.parse(body(run)).select("#progress").isEmpty());
	}

	private String text(String run, String selector) {
		Document page = Jsoup.parse(body(run));
		return page.select(selector).text();
	}

	private String body(String path) {
		MvcTestResult result = get(path, Role.PERFORMANCE);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private MvcTestResult send(String name, byte[] content, Role role, boolean token) {
		var request = this.mvc.post()
			.uri("/imports/online-learning")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", content))
			.with(signedIn(role));
		return (token ? request.with(csrf()) : request).exchange();
	}

	private MvcTestResult get(String path, Role role) {
		return this.mvc.get().uri(path).with(signedIn(role)).exchange();
	}

	private MvcTestResult post(String path) {
		return this.mvc.post().uri(path).with(signedIn(Role.PERFORMANCE)).with(csrf()).exchange();
	}

	private BigDecimal hours(String platform, String month) {
		return this.jdbc
			.sql("select hours from online_learning where person_id = :person and platform = :platform"
					+ " and month = :month::date")
			.param("person", this.person.value())
			.param("platform", platform)
			.param("month", month)
			.query(BigDecimal.class)
			.single();
	}

	private int records() {
		return this.jdbc.sql("select count(*) from online_learning where person_id = :person")
			.param("person", this.person.value())
			.query(Integer.class)
			.single();
	}

	private int audited(String event, String run) {
		return this.jdbc.sql("select count(*) from audit_entry where event = :event and subject_id = :id")
			.param("event", event)
			.param("id", run.substring(run.lastIndexOf('/') + 1))
			.query(Integer.class)
			.single();
	}

	private static RequestPostProcessor signedIn(Role role) {
		return user(new CurrentUser(new AccountId(ACCOUNT), null, "wangwu", "王五", Set.of(role)));
	}

}
