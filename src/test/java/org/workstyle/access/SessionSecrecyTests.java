package org.workstyle.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.attachment.Attachments;
import org.workstyle.exchange.ImportRunId;
import org.workstyle.exchange.Imports;
import org.workstyle.shared.Role;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.ReflectionManagement;
import org.workstyle.study.SessionFacts;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Every way by which what stands in a unit's session could leave the unit. Each of its
 * texts carries a mark; its own head finds the mark by every way marked {@code shown},
 * the head and the staff of another unit by none.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionSecrecyTests {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

	private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

	private final String mark = "密" + UUID.randomUUID().toString().substring(0, 8);

	private final Map<String, Object> names = new HashMap<>();

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	StudySessionManagement sessions;

	@Autowired
	ReflectionManagement reflections;

	@Autowired
	Attachments attachments;

	@Autowired
	Imports imports;

	@Autowired
	UnitDirectory units;

	@Autowired
	JdbcClient jdbc;

	private UnitId unit;

	private CurrentUser head;

	private CurrentUser otherHead;

	private CurrentUser otherStaff;

	@BeforeAll
	void keepRecords() throws IOException {
		UnitId bureau = this.organization.bureau();
		this.unit = this.organization.department(bureau);
		UnitId elsewhere = this.organization.department(bureau);
		PersonId chief = this.organization.person("张三", this.unit, MemberPosition.HEAD);
		PersonId member = this.organization.person("李四", this.unit);
		this.head = this.organization.account(chief, Role.STAFF, Role.UNIT_HEAD);
		this.otherHead = this.organization.account(this.organization.person("王五", elsewhere, MemberPosition.HEAD),
				Role.STAFF, Role.UNIT_HEAD);
		this.otherStaff = this.organization.account(this.organization.person("赵六", elsewhere), Role.STAFF);
		StudySessionId session = recorded(chief, member);
		this.sessions.plan(facts("待登记", DAY.minusDays(1)), List.of(chief), this.head);
		this.names.putAll(Map
			.of("session", session, "unit", this.unit, "member", member, "mark", this.mark, "head", chief, "reflection",
					this.reflections.handIn(session, this.mark + "心得", null,
							this.organization.account(member, Role.STAFF)),
					"element",
					this.jdbc.sql("select id from data_element where code = 'study_sessions'").query().singleValue(),
					"attachment", attachment(session), "run", run()));
		this.pages.sent("/tasks/check", PortalPages.map(), this.head);
		this.pages.post("/drafts", PortalPages.map("form", "study-sessions", "content", "topic=" + this.mark + "草稿",
				"address", "/study-sessions/new", "title", this.mark + "草稿"), this.head);
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					# address                                                                 own    head     staff
					/study-sessions/{session},                                                shown, 404,     404
					/study-sessions/{session}/edit,                                           shown, 404,     404
					/study-sessions/{session}/copy,                                           shown, 404,     404
					/study-sessions/{session}/history,                                        shown, 404,     404
					/study-sessions/{session}/readers,                                        shown, 404,     404
					/study-sessions/{session}/sign-in-sheet,                                  shown, 404,     404
					/study-sessions/{session}/reflections/new,                                shown, 404,     404
					/attachments/{attachment},                                                shown, 404,     404
					/reflections/{reflection},                                                shown, 404,     404
					/reflections/{reflection}/edit,                                           any,   404,     404
					/reflections,                                                             shown, nothing, nothing
					/reflections/export.xlsx,                                                 shown, nothing, nothing
					/reflections/similar,                                                     403,   403,     403
					/study-sessions,                                                          shown, nothing, nothing
					/study-sessions?text={mark},                                              shown, echoed,  echoed
					/study-sessions?host={unit},                                              shown, nothing, nothing
					/study-sessions?status=PLANNED&order=oldest,                              shown, nothing, nothing
					/study-sessions/export.xlsx,                                              shown, nothing, nothing
					/study-sessions/export.xlsx?host={unit},                                  shown, nothing, nothing
					/study-sessions/new?kind=PROFESSIONAL_TRAINING,                           shown, nothing, nothing
					/study-sessions/new?kind=PROFESSIONAL_TRAINING&host={unit},               shown, 404,     404
					/search?q={mark},                                                         shown, echoed,  echoed
					/search/panel?q={mark},                                                   shown, echoed,  echoed
					/,                                                                        shown, nothing, nothing
					/tasks,                                                                   shown, nothing, nothing
					/tasks?unit=true,                                                         shown, nothing, nothing
					/drafts/offer?form=study-sessions,                                        shown, nothing, nothing
					/my-record?from=2023-01-01&to=2023-12-31,                                 shown, nothing, nothing
					/people/{member}/study-record?from=2023-01-01&to=2023-12-31,              shown, 404,     404
					/people/{head}/study-record?from=2023-01-01&to=2023-12-31,                shown, 404,     404
					/study-compliance?year=2023,                                              any,   nothing, nothing
					/study-compliance/export.xlsx?year=2023,                                  any,   nothing, nothing
					/study-sessions?host={unit}&kind=PROFESSIONAL_TRAINING&from=2023-06-01&to=2023-06-30&status=RECORDED, shown, nothing, nothing
					/readings?unit={unit}&period=2023Q2,                                      any,   404,     404
					/readings/{element}/{unit}/2023-06,                                       any,   404,     404
					/study-attendance?element=study_attended&unit={unit}&from=2023-06&to=2023-06, shown, 404, 404
					/imports,                                                                 shown, nothing, nothing
					/imports/study-sessions/runs/{run},                                       shown, 404,     403
					/imports/study-sessions/runs/{run}/errors.xlsx,                           any,   404,     403
					/audit,                                                                   403,   403,     403
					/study-people?q={mark},                                                   any,   nothing, nothing
					/service-pledges,                                                         any,   nothing, nothing
					""")
	void leavesTheUnitByNoWay(String address, String own, String otherHeads, String otherStaffs) {
		meet(address, own, this.head);
		meet(address, otherHeads, this.otherHead);
		meet(address, otherStaffs, this.otherStaff);
	}

	private void meet(String pattern, String expected, CurrentUser who) {
		String address = NAME.matcher(pattern).replaceAll((name) -> String.valueOf(this.names.get(name.group(1))));
		MvcTestResult answer = this.pages.get(address, who);
		int status = answer.getResponse().getStatus();
		String text = text(answer);
		String situation = address + " by " + who;
		switch (expected) {
			case "shown" -> {
				assertThat(status).as(situation).isEqualTo(200);
				assertThat(text).as(situation).containsPattern(kept());
			}
			case "any" -> assertThat(status).as(situation).isLessThan(500);
			case "nothing" -> {
				assertThat(status).as(situation).isIn(200, 204);
				assertThat(text).as(situation).doesNotContain(this.mark);
			}
			case "echoed" -> {
				assertThat(status).as(situation).isEqualTo(200);
				assertThat(text).as(situation)
					.doesNotContainPattern(kept())
					.doesNotContain(String.valueOf(this.names.get("session")));
			}
			default -> {
				assertThat(status).as(situation).isEqualTo(Integer.parseInt(expected));
				assertThat(text).as(situation).doesNotContain(this.mark);
			}
		}
	}

	/**
	 * The mark as it stands in the records, with something behind it; where a page only
	 * repeats what was searched for there is nothing behind it.
	 */
	private Pattern kept() {
		return Pattern.compile(this.mark + "[\\u4e00-\\u9fff.]");
	}

	/**
	 * The text of a page, or of all cells of a workbook.
	 */
	private static String text(MvcTestResult answer) {
		byte[] content = answer.getResponse().getContentAsByteArray();
		if (!String.valueOf(answer.getResponse().getContentType()).contains("spreadsheetml")) {
			String page = new String(content, StandardCharsets.UTF_8);
			return page + Jsoup.parse(page).text();
		}
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
			StringBuilder text = new StringBuilder();
			for (Sheet sheet : workbook.getSheets().toList()) {
				sheet.read().forEach((row) -> row.forEach((cell) -> text.append(cell).append('\n')));
			}
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private StudySessionId recorded(PersonId chief, PersonId member) {
		StudySessionId session = this.sessions.record(facts("初稿", DAY),
				StudySessionFixture.all(AttendanceState.PRESENT, List.of(chief, member)), this.head);
		long version = this.jdbc.sql("select version from study_session where id = ?")
			.param(session.value())
			.query(Long.class)
			.single();
		this.sessions.amend(session, version, facts("定稿", DAY),
				StudySessionFixture.all(AttendanceState.PRESENT, List.of(chief, member)), true, this.head);
		return session;
	}

	private SessionFacts facts(String what, LocalDate day) {
		return new SessionFacts(StudyKind.PROFESSIONAL_TRAINING, this.unit, Set.of(), day, LocalTime.of(9, 0),
				LocalTime.of(11, 0), new BigDecimal("2.0"), this.mark + "室", this.mark + what, null, null,
				this.mark + "教授", Set.of(), true, this.mark + "研讨", this.mark + "记录", List.of("《" + this.mark + "》"),
				null);
	}

	private Object attachment(StudySessionId session) {
		return this.attachments
			.store(new AttachmentOwner("study-session", session.value()), "material", this.mark + ".txt",
					new ByteArrayInputStream((this.mark + "材料").getBytes(StandardCharsets.UTF_8)))
			.id();
	}

	private ImportRunId run() throws IOException {
		String code = this.units.find(this.unit).orElseThrow().code();
		String file = "活动类型,主办单位代码,日期,开始时间,结束时间,学时,地点,主题\n业务培训," + code + ",2023-07-01,9:00,11:00,2," + this.mark + "室,"
				+ this.mark + "导入\n";
		ImportRunId run = this.imports.receive(this.imports.kind("study-sessions", this.head), this.mark + ".csv",
				new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), this.head);
		await().atMost(Duration.ofSeconds(20)).until(() -> !this.imports.find(run, this.head).state().isBusy());
		return run;
	}

}
