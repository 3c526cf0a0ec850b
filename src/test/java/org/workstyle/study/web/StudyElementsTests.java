package org.workstyle.study.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.indicator.DerivedElements;
import org.workstyle.indicator.Reading;
import org.workstyle.indicator.ReadingTable;
import org.workstyle.indicator.Readings;
import org.workstyle.shared.Role;
import org.workstyle.study.AttendanceManagement;
import org.workstyle.study.AttendanceMark;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.SessionFacts;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures of study against the sessions they were counted from. Two sessions in May and
 * June: the branch lists four people, two take part in the first, three in the second,
 * which studies no regulation.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class StudyElementsTests {

	private static final YearMonth APRIL = YearMonth.of(2023, 4);

	private static final YearMonth MAY = YearMonth.of(2023, 5);

	private static final YearMonth JUNE = YearMonth.of(2023, 6);

	@Autowired
	Organization organization;

	@Autowired
	StudySessionManagement sessions;

	@Autowired
	Readings readings;

	@Autowired
	DerivedElements derived;

	@Autowired
	PortalPages pages;

	@Autowired
	AttendanceManagement attendance;

	@Autowired
	JdbcClient jdbc;

	private UnitId branch;

	private CurrentUser head;

	@BeforeEach
	void sessions() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		List<PersonId> people = List.of(this.organization.person("甲", this.branch),
				this.organization.person("乙", this.branch), this.organization.person("丙", this.branch),
				this.organization.person("丁", this.branch));
		this.head = this.organization.account(people.get(0), Role.UNIT_HEAD);
		this.sessions.record(facts(LocalDate.of(2023, 5, 31), List.of("《县税务局工作规则》")), marks(people,
				AttendanceState.PRESENT, AttendanceState.PRESENT, AttendanceState.ABSENT, AttendanceState.LEAVE),
				this.head);
		this.sessions.record(facts(LocalDate.of(2023, 6, 1), List.of()), marks(people, AttendanceState.PRESENT,
				AttendanceState.PRESENT, AttendanceState.PRESENT, AttendanceState.ABSENT), this.head);
		this.sessions.plan(facts(LocalDate.of(2023, 6, 30), List.of("《县税务局工作规则》")), people, this.head);
	}

	@Test
	void saysWhichSessionsCountAsStudyOfRegulations() {
		String of = "&unit=" + this.branch + "&from=2023-04&to=2023-06";

		assertThat(this.pages.page("/study-attendance?element=attended" + of, this.head).text())
			.contains("只列制度学习：登记时“学习的制度”一栏");
		assertThat(this.pages.page("/study-attendance?element=study_attended" + of, this.head).text())
			.doesNotContain("只列制度学习");
		assertThat(this.jdbc.sql("select note from data_element where code in ('attended', 'expected')")
			.query(String.class)
			.list()).hasSize(2).allSatisfy((note) -> assertThat(note).contains("“学习的制度”"));
	}

	@Test
	void countsRecordedSessionsAndThosePresentByMonth() {
		ReadingTable table = this.readings.of(Set.of("attended", "expected", "study_attended", "study_expected",
				"study_sessions", "study_reflections"), List.of(this.branch), APRIL, JUNE);

		assertThat(values(table, "attended")).containsExactly("0", "2", "0");
		assertThat(values(table, "expected")).containsExactly("0", "4", "0");
		assertThat(values(table, "study_attended")).containsExactly("0", "2", "3");
		assertThat(values(table, "study_expected")).containsExactly("0", "4", "4");
		assertThat(values(table, "study_sessions")).containsExactly("0", "1", "1");
		assertThat(values(table, "study_reflections")).containsExactly("0", "0", "0");
	}

	@Test
	void leadsFromTheFigureToTheRecordsThatAddUpToIt() {
		String address = this.derived.recordsAddress("study_attended", this.branch, APRIL, JUNE).orElseThrow();
		Document records = this.pages.page(address, this.head);
		assertThat(records.select("tbody tr")).hasSize(2);
		assertThat(records.select("tfoot td").eachText()).containsExactly("8", "5", "0");

		String regulations = this.derived.recordsAddress("attended", this.branch, MAY, JUNE).orElseThrow();
		assertThat(this.pages.page(regulations, this.head).select("tfoot td").eachText()).containsExactly("4", "2",
				"0");
		String held = this.derived.recordsAddress("study_sessions", this.branch, MAY, JUNE).orElseThrow();
		assertThat(this.pages.page(held, this.head).select("tbody tr")).hasSize(2);

		UnitId elsewhere = this.organization.department(this.organization.bureau());
		CurrentUser stranger = this.organization.account(this.organization.person("戊", elsewhere), Role.UNIT_HEAD);
		assertThat(this.pages.get(address, stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get(address, this.organization.account(null, Role.ADMIN)))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void countsWhatWasMadeUpByAnotherSessionOnce() {
		List<StudySessionId> held = this.jdbc
			.sql("select session_id from study_session_host"
					+ " where host_id = :host and status = 'RECORDED' order by held_on")
			.param("host", this.branch.value())
			.query((row, number) -> new StudySessionId(row.getObject(1, UUID.class)))
			.list();
		PersonId absentee = new PersonId(this.jdbc
			.sql("select person_id from study_attendance a" + " where session_id = :session and state = 'ABSENT'")
			.param("session", held.get(0).value())
			.query(UUID.class)
			.single());

		this.attendance.makeUp(held.get(0), absentee, LocalDate.of(2023, 6, 1), held.get(1), this.head);

		ReadingTable table = this.readings.of(Set.of("study_attended", "study_expected"), List.of(this.branch), APRIL,
				JUNE);
		assertThat(values(table, "study_attended")).containsExactly("0", "3", "2");
		assertThat(values(table, "study_expected")).containsExactly("0", "4", "3");
		String address = this.derived.recordsAddress("study_attended", this.branch, APRIL, JUNE).orElseThrow();
		assertThat(this.pages.page(address, this.head).select("tfoot td").eachText()).containsExactly("7", "5", "0");
	}

	@Test
	void countsRequirementsOfTheQuartersThatEnded() {
		UnitId party = this.organization.partyBranch();
		ReadingTable table = this.readings.of(Set.of("study_requirements_due", "study_requirements_done"),
				List.of(party), APRIL, JUNE);

		int due = Integer.parseInt(table.get("study_requirements_due", party, APRIL).text());
		assertThat(due).isGreaterThanOrEqualTo(5);
		assertThat(table.get("study_requirements_done", party, APRIL).text()).isEqualTo("0");

		CurrentUser secretary = this.organization.account(this.organization.member(party,
				this.organization.person("己", this.branch), org.workstyle.account.MemberPosition.HEAD), Role.STAFF);
		this.sessions.record(StudySessionFixture.of(StudyKind.THEMED_PARTY_DAY, party, LocalDate.of(2023, 6, 8)),
				List.of(), secretary);
		ReadingTable after = this.readings.of(Set.of("study_requirements_done"), List.of(party), APRIL, JUNE);
		assertThat(after.get("study_requirements_done", party, APRIL).text()).isEqualTo("1");
	}

	private List<String> values(ReadingTable table, String code) {
		return List.of(APRIL, MAY, JUNE)
			.stream()
			.map((month) -> table.get(code, this.branch, month))
			.map(Reading::text)
			.toList();
	}

	private SessionFacts facts(LocalDate day, List<String> regulations) {
		SessionFacts facts = StudySessionFixture.of(StudyKind.PROFESSIONAL_TRAINING, this.branch, day);
		return new SessionFacts(facts.kind(), facts.host(), facts.coHosts(), day, facts.startsAt(), facts.endsAt(),
				facts.creditHours(), facts.place(), facts.topic(), null, null, null, facts.forms(), false, null, null,
				regulations, null);
	}

	private static List<AttendanceMark> marks(List<PersonId> people, AttendanceState... states) {
		return java.util.stream.IntStream.range(0, states.length)
			.mapToObj((index) -> new AttendanceMark(people.get(index), states[index], "出差"))
			.toList();
	}

}
