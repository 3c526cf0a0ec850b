package org.workstyle.study;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.exchange.CellProblem;
import org.workstyle.exchange.ImportCounts;
import org.workstyle.exchange.ImportPreview;
import org.workstyle.exchange.ImportRun;
import org.workstyle.exchange.ImportRunId;
import org.workstyle.exchange.ImportState;
import org.workstyle.exchange.Imports;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@PortalTest
@Import(Organization.class)
class StudySessionImportTests {

	private static final String HEADING = "活动类型,主办单位代码,日期,开始时间,结束时间,学时,地点,主题,是否集体研讨,版本\n";

	@Autowired
	Imports imports;

	@Autowired
	ImportPreview preview;

	@Autowired
	Organization organization;

	@Autowired
	UnitDirectory units;

	@Autowired
	JdbcClient jdbc;

	UnitId office;

	String code = "";

	String otherCode = "";

	CurrentUser head;

	@BeforeEach
	void found() {
		UnitId bureau = this.organization.bureau();
		this.office = this.organization.department(bureau);
		this.code = this.units.find(this.office).orElseThrow().code();
		this.otherCode = this.units.find(this.organization.department(bureau)).orElseThrow().code();
		PersonId person = this.organization.person("赵六", this.office);
		this.head = this.organization.account(person, Role.UNIT_HEAD);
	}

	@Test
	void plansWithTheHostsMembersExpectedAndAmends() throws IOException {
		String row = "业务培训," + this.code + ",2023年6月30日,９：００,11:00,2,会议室,";
		assertThat(confirm(check(row + "税收征管法,是,\n"))).isEqualTo(ImportState.CONFIRMED);
		assertThat(this.jdbc
			.sql("select count(*) from study_attendance a join study_session s on s.id = a.session_id"
					+ " where s.host_id = :host and s.status = 'PLANNED' and a.state = 'EXPECTED' and s.discussed")
			.param("host", this.office.value())
			.query(Integer.class)
			.single()).isEqualTo(1);

		assertThat(check(row + "税收征管法,是,\n").counts()).isEqualTo(new ImportCounts(0, 0, 1, 0));
		assertThat(confirm(check(row + "发票管理办法,是,\n"))).isEqualTo(ImportState.CONFIRMED);
		assertThat(topics()).containsExactly("发票管理办法");
		ImportRun stale = check(row + "别的,是,0\n");
		assertThat(problems(stale)).containsExactly("exchange.cell.changed-since");
	}

	@Test
	void takesNoMoreHoursThanTheSessionCanCount() throws IOException {
		String start = "业务培训," + this.code + ",2023-06-30,14:30,17:30,";

		assertThat(problems(check(start + "4.5,会议室,税收征管法,否,\n"))).containsExactly("study.error.hours");
		assertThat(problems(check(start + "0,会议室,税收征管法,否,\n"))).hasSize(1);
		assertThat(problems(check(start + "4,会议室,税收征管法,否,\n"))).isEmpty();
	}

	@Test
	void doesNotChangeWhatWasRecorded() throws IOException {
		String row = "业务培训," + this.code + ",2023-06-30,9:00,11:00,2,会议室,";
		confirm(check(row + "税收征管法,否,\n"));
		this.jdbc.sql("update study_session set status = 'RECORDED' where host_id = :host")
			.param("host", this.office.value())
			.update();

		assertThat(confirm(check(row + "别的,否,\n"))).isEqualTo(ImportState.REFUSED);
		assertThat(topics()).containsExactly("税收征管法");
	}

	@Test
	void staysWithinTheScopeOfThePerson() throws IOException {
		String rest = ",2023-06-30,9:00,8:00,2,会议室,题目,,\n";
		ImportRun run = check("业务培训," + this.otherCode + rest + "支部党员大会," + this.code + rest);

		assertThat(problems(run)).containsExactly("study.import.sessions.ends-before",
				"study.import.sessions.host.not-yours", "study.import.sessions.ends-before", "study.error.host");
		CurrentUser otherHead = this.organization.account(this.organization.person("周九", this.office), Role.UNIT_HEAD);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.imports.find(run.id(), otherHead));
		for (Role role : List.of(Role.STAFF, Role.PERFORMANCE, Role.INSPECTOR, Role.COMMITTEE, Role.ADMIN)) {
			CurrentUser other = this.organization.account(null, role);
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.imports.kind("study-sessions", other));
		}
	}

	private ImportRun check(String rows) throws IOException {
		byte[] file = (HEADING + rows).getBytes(StandardCharsets.UTF_8);
		return settle(this.imports.receive(this.imports.kind("study-sessions", this.head), "sessions.csv",
				new ByteArrayInputStream(file), this.head));
	}

	private ImportState confirm(ImportRun run) {
		assertThat(problems(run)).isEmpty();
		this.imports.confirm(run.id(), this.head);
		return settle(run.id()).state();
	}

	private ImportRun settle(ImportRunId id) {
		await().atMost(Duration.ofSeconds(20)).until(() -> !this.imports.find(id, this.head).state().isBusy());
		return this.imports.find(id, this.head);
	}

	private List<String> problems(ImportRun run) {
		return this.preview.wrong(run.id(), 0, 10)
			.stream()
			.flatMap((row) -> row.problems().stream())
			.map(CellProblem::messageKey)
			.toList();
	}

	private List<String> topics() {
		return this.jdbc.sql("select topic from study_session where host_id = :host")
			.param("host", this.office.value())
			.query(String.class)
			.list();
	}

}
