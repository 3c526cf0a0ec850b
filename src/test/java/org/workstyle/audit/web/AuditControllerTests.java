package org.workstyle.audit.web;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;
import org.workstyle.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PortalTest
@Import(Organization.class)
@Transactional
class AuditControllerTests {

	private static final UUID ACCOUNT = UUID.fromString("01890000-0000-7000-8000-000000000002");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AuditLog log;

	@Autowired
	StatementCount statements;

	@Autowired
	Environment environment;

	@Autowired
	Organization organization;

	@Autowired
	JdbcClient jdbc;

	@ParameterizedTest
	@EnumSource(Role.class)
	void opensToAdministratorsAndInspectorsOnly(Role role) {
		boolean mayRead = role == Role.ADMIN || role == Role.INSPECTOR;

		for (String page : Set.of("/audit", "/audit/verification")) {
			assertThat(get(page, role)).hasStatus(mayRead ? HttpStatus.OK : HttpStatus.FORBIDDEN);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "event=TEST_OPENED | 30", "event=TEST_CLOSED | 2", "person=王某 | 1",
					"subjectType=test&subjectId=7 | 1", "event=TEST_CLOSED&person=王某 | 0",
					"event=TEST_CLOSED&from=2020-01-01&to=2020-12-31 | 0", "event=TEST_CLOSED&from=2020-01-01 | 2" })
	void findsEntriesByEventPersonPeriodAndSubject(String query, int expected) {
		recordEntries();

		Document page = page("/audit?" + query);

		assertThat(page.select("tbody tr")).hasSize(Math.min(expected, 25));
		assertThat(page.select("nav.pager p").text()).isEqualTo("共 " + expected + " 条");
	}

	@Test
	void turnsPagesForthAndBack() {
		recordEntries();

		Document first = page("/audit?event=TEST_OPENED");
		Document second = page(first.select("a[rel=next]").attr("href"));
		Document again = page(second.select("a[rel=prev]").attr("href"));

		assertThat(second.select("tbody tr")).hasSize(5);
		assertThat(second.select("tbody tr:last-child td:last-child").text()).isEqualTo("文件 1");
		assertThat(again.select("tbody").html()).isEqualTo(first.select("tbody").html());
		assertThat(again.select("a[rel=prev]").attr("href")).isEmpty();
	}

	@Test
	void keepsWhatWasTypedWhenADayIsNoDay() {
		Document page = page("/audit?from=2023-02-31&person=王某");

		assertThat(page.select("#from[aria-invalid=true]").val()).isEqualTo("2023-02-31");
		assertThat(page.select("#person").val()).isEqualTo("王某");
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void namesKindsAndRecordsInWords() {
		UnitId unit = this.organization.unit(UnitType.DEPARTMENT, this.organization.bureau());
		String name = this.jdbc.sql("select name from unit where id = :id")
			.param("id", unit.value())
			.query(String.class)
			.single();
		this.log.record("TEST_NAMED", "unit", unit.toString(), Map.of("unit", unit.toString()));
		this.log.record("TEST_NAMED", "people", null, Map.of());

		Document page = page("/audit?event=TEST_NAMED&subjectType=unit");

		assertThat(page.select("tbody td:nth-child(6)").text()).isEqualTo("单位 " + name);
		assertThat(page.select("tbody td:nth-child(6) a").attr("href")).contains("subjectId=" + unit);
		assertThat(page.select("tbody dl").text()).isEqualTo("单位 " + name);
		assertThat(page.select("#subjectType option[selected]").text()).isEqualTo("单位");
		assertThat(page.select("#subjectType option[value=people]").text()).isEqualTo("人员名册");
	}

	@Test
	void needsAtMostEightStatements() {
		this.log.record("TEST_OPENED", "unit", ACCOUNT.toString(), Map.of());
		recordEntries();
		this.statements.reset();

		page("/audit?event=TEST_OPENED");

		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	@Test
	void showsThatTheChainIsWhole() {
		this.log.record("TEST_OPENED", null, null, Map.of());

		Document page = page("/audit/verification");

		assertThat(page.select(".alert-success").text()).isEqualTo("校验通过，审计日志完整");
		assertThat(page.text()).contains("永久保存");
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void namesTheEntryThatSomebodyChangedBehindThePortal() {
		this.log.record("TEST_ALTERED", null, null, Map.of("rows", "12"));
		String number = page("/audit?event=TEST_ALTERED").select("tbody td").get(0).text();

		overwrite("12", "13");
		Document broken = page("/audit/verification");
		overwrite("13", "12");

		assertThat(broken.select(".alert-danger").text()).isEqualTo("第 " + number + " 条记录的内容被改动，与其哈希值不符");
		assertThat(broken.select("#broken-entry").text()).isEqualTo(number);
		assertThat(broken.select("tbody dd").text()).isEqualTo("13");
		assertThat(page("/audit/verification").select(".alert-success")).hasSize(1);
	}

	private void overwrite(String rows, String otherRows) {
		JdbcClient
			.create(new DriverManagerDataSource(this.environment.getRequiredProperty("portal.db.url"),
					TestDatabase.get().owner(), TestDatabase.get().ownerPassword()))
			.sql("do $$ begin set local session_replication_role = replica; update audit_entry set details = replace(details, '"
					+ rows + "', '" + otherRows + "') where event = 'TEST_ALTERED'; end $$")
			.update();
	}

	private void recordEntries() {
		for (int number = 1; number <= 30; number++) {
			this.log.record("TEST_OPENED", "test", String.valueOf(number), Map.of("file", String.valueOf(number)));
		}
		CurrentUser someone = new CurrentUser(new AccountId(ACCOUNT), null, "wang", "王某", Set.of(Role.STAFF));
		this.log.recordAs(someone, "TEST_SEEN", null, null, Map.of());
		this.log.record("TEST_CLOSED", null, null, Map.of());
		this.log.record("TEST_CLOSED", null, null, Map.of());
	}

	private Document page(String address) {
		try {
			MvcTestResult result = get(address, Role.INSPECTOR);
			assertThat(result).hasStatusOk();
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult get(String address, Role role) {
		return this.mvc.get()
			.uri(address)
			.with(user(new CurrentUser(new AccountId(ACCOUNT), null, "li", "李某", Set.of(role))))
			.exchange();
	}

}
