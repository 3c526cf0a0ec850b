package org.workstyle.study.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A session from plan to record, make-up and history, as its people do it.
 */
@PortalTest
@Import(Organization.class)
class StudySessionProcessTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	StatementCount statements;

	private UnitId branch;

	private PersonId member;

	private CurrentUser secretary;

	private CurrentUser attendee;

	private CurrentUser stranger;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		UnitId department = this.organization.department(bureau);
		this.branch = this.organization.partyBranch();
		PersonId officer = this.organization.person("张三", department);
		this.member = this.organization.person("李四", department);
		this.organization.member(this.branch, officer, MemberPosition.HEAD);
		this.organization.member(this.branch, this.member, MemberPosition.MEMBER);
		this.secretary = this.organization.account(officer, Role.STAFF);
		this.attendee = this.organization.account(this.member, Role.STAFF);
		this.stranger = this.organization.account(this.organization.person("王五", this.organization.department(bureau)),
				Role.STAFF);
	}

	@Test
	void runsFromPlanOverRecordAndMakeUpToHistory() {
		Document blank = page("/study-sessions/new?kind=BRANCH_ASSEMBLY", this.secretary);
		assertThat(blank.select("#host option[selected]").val()).isEqualTo(this.branch.toString());
		assertThat(blank.select("input[name$=.person]")).hasSize(2);

		String address = location(post("/study-sessions", typed(blank, "false"), this.secretary));
		Document planned = page(address, this.secretary);
		assertThat(planned.select("h1").text()).isEqualTo("共学《党章》");
		assertThat(planned.text()).contains("待登记");

		MultiValueMap<String, String> record = typed(page(address + "/edit", this.secretary), "true");
		mark(record, this.member, "ABSENT");
		assertThat(location(post(address, record, this.secretary))).isEqualTo(address);
		Document recorded = page(address, this.attendee);
		assertThat(recorded.text()).contains("已登记", "出席率 50", "到会人数未超过半数");

		assertThat(post(address + "/disputes", map("reason", "当天在会场"), this.attendee)).hasStatus3xxRedirection();
		assertThat(page(address, this.secretary).text()).contains("当天在会场");
		MultiValueMap<String, String> makeUp = map("person", this.member.toString());
		makeUp.add("day", LocalDate.now().toString());
		assertThat(post(address + "/make-ups", makeUp, this.secretary)).hasStatus3xxRedirection();
		assertThat(page(address, this.secretary).text()).contains("已补课", "出席率 100");

		assertThat(page(address + "/history", this.secretary).text()).contains("待登记", "已登记", "缺席", "已补课");
		assertThat(page(address + "/sign-in-sheet", this.secretary).select("tbody tr")).hasSize(2);
		assertThat(page(address + "/readers", this.secretary).text()).contains("所在支部或小组");
	}

	@Test
	void shows404ToWhoMayNotSeeAnd403ToWhoMayOnlySee() {
		String address = recorded();

		assertThat(get(address, this.stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(address + "/history", this.stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(address + "/edit", this.attendee)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(page("/study-sessions", this.stranger).text()).doesNotContain("共学《党章》");
		assertThat(page("/study-sessions?host=" + this.branch, this.stranger).text()).doesNotContain("共学《党章》");
	}

	@Test
	void keepsWhatWasTypedWhenAFieldIsMissing() {
		Document blank = page("/study-sessions/new?kind=THEMED_PARTY_DAY", this.secretary);
		MultiValueMap<String, String> typed = typed(blank, "true");
		typed.set("topic", "");
		typed.set("minutes", "会议记录全文");

		MvcTestResult answer = post("/study-sessions", typed, this.secretary);

		Document page = Jsoup.parse(body(answer));
		assertThat(answer).hasStatusOk();
		assertThat(page.select("#topic").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#minutes").text()).isEqualTo("会议记录全文");
		assertThat(page.select("input[name$=.person]")).hasSize(2);
	}

	@Test
	void showsBothVersionsAfterAConflictAndGoesOnWithMine() {
		String address = recorded();
		MultiValueMap<String, String> mine = typed(page(address + "/edit", this.secretary), "false");
		MultiValueMap<String, String> theirs = typed(page(address + "/edit", this.secretary), "false");
		theirs.set("topic", "他人的主题");
		post(address, theirs, this.secretary);
		mine.set("topic", "我的主题");

		MvcTestResult conflict = post(address, mine, this.secretary);

		assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
		Document page = Jsoup.parse(body(conflict));
		assertThat(page.text()).contains("我的主题", "他人的主题");
		Document again = Jsoup
			.parse(body(post(address, fields(page.select("form[action=" + address + "]").first()), this.secretary)));
		assertThat(again.select("#topic").val()).isEqualTo("我的主题");
		assertThat(again.select("tr.table-warning").text()).contains("我的主题", "他人的主题");
		assertThat(location(post(address, typed(again, "false", "我的主题"), this.secretary))).isEqualTo(address);
		assertThat(page(address, this.secretary).select("h1").text()).isEqualTo("我的主题");
	}

	@Test
	void copiesASessionWithEverythingButTheDay() {
		Document copy = page(recorded() + "/copy", this.secretary);

		assertThat(copy.select("#heldOn").val()).isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
		assertThat(copy.select("#topic").val()).isEqualTo("共学《党章》");
		assertThat(copy.select("input[value=PRESENT][checked]")).hasSize(2);
	}

	@Test
	void readsTheListAndTheRecordWithFewStatements() {
		String address = recorded();

		assertThat(statements("/study-sessions?text=党章&kind=BRANCH_ASSEMBLY")).isLessThanOrEqualTo(8);
		assertThat(statements(address)).isLessThanOrEqualTo(8);
	}

	@Test
	void refusesEntriesWithoutTokenOrRole() {
		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);
		CurrentUser administrator = this.organization.account(null, Role.ADMIN);

		assertThat(this.mvc.post().uri("/study-sessions").with(user(this.secretary)).exchange())
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/study-sessions/new", inspector)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/study-sessions", administrator)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(page(recorded(), inspector).select("a[href$=/edit]")).isEmpty();
		assertThat(get("/study-forms", this.secretary)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void growsTheListOfForms() {
		CurrentUser office = this.organization.account(null, Role.PERFORMANCE);
		MultiValueMap<String, String> form = map("code", "CASE_STUDY");
		form.add("nameZh", "案例教学");
		form.add("nameEn", "Case study");

		assertThat(location(post("/study-forms", form, office))).isEqualTo("/study-forms");
		assertThat(page("/study-forms", office).text()).contains("案例教学");
		assertThat(page("/study-sessions/new?kind=PARTY_LECTURE", this.secretary).text()).contains("案例教学");
		post("/study-forms/CASE_STUDY/retirement", map("retired", "true"), office);
		assertThat(page("/study-sessions/new?kind=PARTY_LECTURE", this.secretary).text()).doesNotContain("案例教学");
	}

	@Test
	void exportsWhatTheListShows() {
		recorded();

		MvcTestResult mine = get("/study-sessions/export.xlsx?text=党章", this.secretary);
		MvcTestResult theirs = get("/study-sessions/export.xlsx?text=党章", this.stranger);

		assertThat(rows(mine)).isEqualTo(1);
		assertThat(rows(theirs)).isZero();
	}

	private static int rows(MvcTestResult answer) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			return workbook.getFirstSheet().read().size() - 1;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int statements(String address) {
		this.statements.reset();
		page(address, this.secretary);
		return this.statements.statements().size();
	}

	private String recorded() {
		Document blank = page("/study-sessions/new?kind=BRANCH_ASSEMBLY", this.secretary);
		return location(post("/study-sessions", typed(blank, "true"), this.secretary));
	}

	private static MultiValueMap<String, String> typed(Document page, String record) {
		return typed(page, record, "共学《党章》");
	}

	private static MultiValueMap<String, String> typed(Document page, String record, String topic) {
		MultiValueMap<String, String> fields = fields(page.select("form[data-quick-save]").first());
		fields.remove("fill");
		fields.set("heldOn", LocalDate.now().toString());
		fields.set("startsAt", "00:00");
		fields.set("endsAt", "00:30");
		fields.set("creditHours", "1");
		fields.set("place", "三楼会议室");
		fields.set("topic", topic);
		fields.set("record", record);
		for (int row = 0; fields.containsKey("attendees[" + row + "].person"); row++) {
			fields.set("attendees[" + row + "].state", "PRESENT");
		}
		return fields;
	}

	private static void mark(MultiValueMap<String, String> fields, PersonId person, String state) {
		for (int row = 0; fields.containsKey("attendees[" + row + "].person"); row++) {
			if (person.toString().equals(fields.getFirst("attendees[" + row + "].person"))) {
				fields.set("attendees[" + row + "].state", state);
			}
		}
	}

	private static MultiValueMap<String, String> fields(Element form) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		((FormElement) form).formData().forEach((field) -> fields.add(field.key(), field.value()));
		form.select("button[name=fill][value=merge]").forEach((button) -> fields.set("fill", "merge"));
		fields.remove("_csrf");
		return fields;
	}

	private static MultiValueMap<String, String> map(String key, String value) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.add(key, value);
		return fields;
	}

	private Document page(String address, CurrentUser who) {
		MvcTestResult answer = get(address, who);
		assertThat(answer).as(address).hasStatusOk();
		return Jsoup.parse(body(answer));
	}

	private MvcTestResult get(String address, CurrentUser who) {
		return this.mvc.get().uri(address).with(user(who)).exchange();
	}

	private MvcTestResult post(String address, MultiValueMap<String, String> fields, CurrentUser who) {
		return this.mvc.post().uri(address).params(fields).with(user(who)).with(csrf()).exchange();
	}

	private static String location(MvcTestResult answer) {
		assertThat(answer).hasStatus3xxRedirection();
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
