package org.workstyle.study.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.exchange.CellProblem;
import org.workstyle.exchange.ImportCounts;
import org.workstyle.exchange.ImportPreview;
import org.workstyle.exchange.ImportRun;
import org.workstyle.exchange.ImportRunId;
import org.workstyle.exchange.ImportState;
import org.workstyle.exchange.Imports;
import org.workstyle.exchange.PreviewRow;
import org.workstyle.exchange.RowGroup;
import org.workstyle.exchange.Sheets;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.SessionFacts;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The export of sessions brought back as it is, and corrected.
 */
@PortalTest
@Import(Organization.class)
class SessionRoundTripTests {

	private static final String DIGEST = "select md5(string_agg(t::text, ';' order by t::text)) from study_session t";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	StudySessionManagement sessions;

	@Autowired
	Imports imports;

	@Autowired
	ImportPreview preview;

	@Autowired
	JdbcClient jdbc;

	private UnitId department;

	private PersonId chief;

	private CurrentUser head;

	private StudySessionId planned;

	@BeforeEach
	void keepRecords() {
		UnitId bureau = this.organization.bureau();
		this.department = this.organization.department(bureau);
		UnitId elsewhere = this.organization.department(bureau);
		UnitId branch = this.organization.partyBranch();
		this.chief = this.organization.person("张三", this.department, MemberPosition.HEAD);
		this.head = this.organization.account(this.chief, Role.UNIT_HEAD);
		this.organization.member(branch, this.chief, MemberPosition.MEMBER);
		PersonId secretary = this.organization.member(branch, this.organization.person("李四", elsewhere),
				MemberPosition.HEAD);
		CurrentUser other = this.organization.account(secretary, Role.STAFF);
		record(facts(StudyKind.PROFESSIONAL_TRAINING, this.department, 1, "=1+1 '公式'"), this.head);
		this.planned = this.sessions.plan(facts(StudyKind.PROFESSIONAL_TRAINING, this.department, 2, "'-税收征管法"),
				List.of(this.chief), this.head);
		this.sessions.cancel(this.sessions.plan(facts(StudyKind.PROFESSIONAL_TRAINING, this.department, 3, "取消的"),
				List.of(), this.head), "会议冲突", this.head);
		record(facts(StudyKind.THEMED_PARTY_DAY, branch, 4, "支部的"), other);
		record(facts(StudyKind.PROFESSIONAL_TRAINING, elsewhere, 5, "联学的", this.department), other);
	}

	@ParameterizedTest
	@CsvSource({ "zh-CN", "en" })
	void changesNothingAsItIs(Locale language) throws IOException {
		String before = this.jdbc.sql(DIGEST).query(String.class).single();
		byte[] export = export(language);
		assertThat(rows(export)).hasSize(6);

		ImportRun run = check(export);

		assertThat(problems(run)).isEmpty();
		assertThat(run.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0));
		assertThat(this.preview.rows(run.id(), this.imports.kind("study-sessions", this.head), RowGroup.SAME, 0, 10,
				language))
			.hasSize(2)
			.flatExtracting(PreviewRow::cells)
			.allMatch((cell) -> cell.before().isEmpty());
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> this.imports.confirm(run.id(), this.head))
			.returns("exchange.refused.nothing-new", PortalException::messageKey);
		assertThat(this.jdbc.sql(DIGEST).query(String.class).single()).isEqualTo(before);
	}

	@Test
	void amendsWhatWasCorrectedAndNothingElse() throws IOException {
		List<List<Object>> rows = rows(export(Locale.SIMPLIFIED_CHINESE));
		replace(rows, "''-税收征管法", "发票管理办法");

		ImportRun run = check(Sheets.workbook(rows));

		assertThat(run.counts()).isEqualTo(new ImportCounts(0, 1, 1, 0));
		this.imports.confirm(run.id(), this.head);
		assertThat(settle(run.id()).state()).isEqualTo(ImportState.CONFIRMED);
		assertThat(topic(this.planned)).isEqualTo("发票管理办法");
	}

	@Test
	void doesNotOverwriteWhatSomebodyChangedSince() throws IOException {
		byte[] export = export(Locale.SIMPLIFIED_CHINESE);
		this.sessions.amend(this.planned, version(this.planned),
				facts(StudyKind.PROFESSIONAL_TRAINING, this.department, 2, "别人改过"),
				StudySessionFixture.all(AttendanceState.EXPECTED, List.of(this.chief)), false, this.head);

		ImportRun run = check(export);

		assertThat(problems(run)).containsExactly("exchange.cell.changed-since");
		assertThat(topic(this.planned)).isEqualTo("别人改过");
	}

	@Test
	void refusesCorrectionsOfWhatIsNotOnesOwn() throws IOException {
		List<List<Object>> rows = rows(export(Locale.SIMPLIFIED_CHINESE));
		replace(rows, "支部的", "我改的");
		replace(rows, "联学的", "我改的");
		replace(rows, "取消的", "我改的");

		assertThat(problems(check(Sheets.workbook(rows)))).containsExactlyInAnyOrder(
				"study.import.sessions.host.not-yours", "study.import.sessions.host.not-yours",
				"exchange.cell.changed-since");
	}

	private static void replace(List<List<Object>> rows, String text, String by) {
		assertThat(rows).anyMatch((row) -> row.contains(text));
		rows.forEach((row) -> row.replaceAll((cell) -> cell.equals(text) ? by : cell));
	}

	private SessionFacts facts(StudyKind kind, UnitId host, int day, String topic, UnitId... coHosts) {
		return new SessionFacts(kind, host, Set.of(coHosts), LocalDate.of(2023, 6, day), LocalTime.of(9, 0),
				LocalTime.of(11, 30), new BigDecimal("2.5"), "三楼会议室", topic, this.chief, null, "王教授", Set.of(),
				day % 2 == 0, null, null, List.of(), null);
	}

	private StudySessionId record(SessionFacts facts, CurrentUser by) {
		return this.sessions.record(facts, StudySessionFixture.all(AttendanceState.PRESENT, List.of(this.chief)), by);
	}

	private byte[] export(Locale language) {
		return this.mvc.get()
			.uri("/study-sessions/export.xlsx")
			.header("Accept-Language", language.toLanguageTag())
			.locale(language)
			.with(user(this.head))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
	}

	private static List<List<Object>> rows(byte[] sheet) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
			List<List<Object>> rows = new ArrayList<>();
			workbook.getFirstSheet().read().forEach((row) -> {
				List<Object> cells = new ArrayList<>();
				row.forEach((cell) -> cells.add((cell != null) ? value(cell) : ""));
				rows.add(cells);
			});
			return rows;
		}
	}

	private static Object value(Cell cell) {
		return (cell.getType() == CellType.NUMBER) ? cell.asNumber() : cell.getText();
	}

	private ImportRun check(byte[] file) throws IOException {
		return settle(this.imports.receive(this.imports.kind("study-sessions", this.head), "sessions.xlsx",
				new ByteArrayInputStream(file), this.head));
	}

	private ImportRun settle(ImportRunId id) {
		await().atMost(Duration.ofSeconds(20)).until(() -> !this.imports.find(id, this.head).state().isBusy());
		return this.imports.find(id, this.head);
	}

	private List<String> problems(ImportRun run) {
		assertThat(run.refusal()).isNull();
		return this.preview.wrong(run.id(), 0, 10)
			.stream()
			.flatMap((row) -> row.problems().stream())
			.map(CellProblem::messageKey)
			.toList();
	}

	private String topic(StudySessionId session) {
		return this.jdbc.sql("select topic from study_session where id = ?")
			.param(session.value())
			.query(String.class)
			.single();
	}

	private long version(StudySessionId session) {
		return this.jdbc.sql("select version from study_session where id = ?")
			.param(session.value())
			.query(Long.class)
			.single();
	}

}
