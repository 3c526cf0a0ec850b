package org.workstyle.demo;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitType;
import org.workstyle.history.RecordHistory;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.ComplianceCell;
import org.workstyle.study.ComplianceFilter;
import org.workstyle.study.ComplianceMatrix;
import org.workstyle.study.ComplianceState;
import org.workstyle.study.ComplianceTable;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySession;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PortalTest
@TestPropertySource(properties = "portal.demo=true")
class DemonstrationTests {

	private static final String RECORDED = "select count(*) from study_session where status = 'RECORDED' and ";

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ComplianceMatrix matrix;

	@Autowired
	RecordHistory histories;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "staff", "head", "performance", "inspector", "committee", "admin" })
	void eachRoleSignsInWithoutChoosingAPassword(String username) {
		assertThat(this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", username)
			.param("password", OpenedAccounts.PASSWORD)).hasRedirectedUrl("/");
	}

	@Test
	void the168PeopleWorkWhereTheStaffPlanSays() {
		assertThat(number("select count(*) from person")).isEqualTo(168);
		for (UnitPlan plan : UnitPlan.all()) {
			assertThat(
					number("select count(*) from membership m join unit u on u.id = m.unit_id where home and u.code = '"
							+ plan.code() + "' and m.valid_from <= '2022-12-31'"))
				.as(plan.name())
				.isEqualTo(plan.staff());
		}
	}

	@Test
	void noReasonOfOneRecordStandsBesideAllOthers() {
		String histories = "select count(*) from person_history h join revision r on r.id = h.revision";

		assertThat(number(histories)).isGreaterThanOrEqualTo(168);
		assertThat(number(histories + " where r.reason is not null")).isZero();
	}

	@Test
	void elevenPartyBranchesHoldAboutAHundredAndTenMembers() {
		assertThat(number("select count(*) from unit where type = 'PARTY_BRANCH'")).isEqualTo(11);
		assertThat(number("select count(*) from unit where type = 'YOUTH_GROUP'")).isEqualTo(4);
		assertThat(number("select count(*) from person where party_standing <> 'NONE'")).isEqualTo(110);
		assertThat(number("select count(distinct person_id) from membership m join unit u on u.id = m.unit_id"
				+ " where u.type = 'PARTY_BRANCH'"))
			.isEqualTo(110);
	}

	@Test
	void namesLookLikeNames() {
		List<String> names = this.jdbc.sql("select name from person").query(String.class).list();

		assertThat(names).doesNotHaveDuplicates().allMatch((name) -> name.matches("\\p{IsHan}{2,3}"));
	}

	@Test
	void theHalfYearStatesTheFiguresOfTheSummary() {
		assertThat(number(RECORDED + "kind = 'CENTRE_GROUP'")).isEqualTo(8);
		assertThat(number(RECORDED + "kind = 'CENTRE_GROUP' and discussed")).isEqualTo(8);
		assertThat(number(RECORDED + "kind = 'BRANCH_OFFICE_STUDY'")).isBetween(11L, 19L);
		assertThat(number("select count(*) from reflection r join study_session s on s.id = r.session_id"
				+ " where s.kind = 'CENTRE_GROUP'"))
			.isBetween(201L, 299L);
		assertThat(number("select count(*) from reflection")).isBetween(201L, 299L);
	}

	@Test
	void everyKindOfStudyWasHeldByAHostThatMayHoldIt() {
		assertThat(this.jdbc.sql("select distinct kind from study_session where status = 'RECORDED'")
			.query(StudyKind.class)
			.list()).containsExactlyInAnyOrder(StudyKind.values());
		this.jdbc.sql("select distinct s.kind, u.type from study_session_host s join unit u on u.id = s.host_id")
			.query((row) -> {
				assertThat(StudyKind.valueOf(row.getString(1)).isHostedBy(UnitType.valueOf(row.getString(2)))).isTrue();
			});
	}

	@Test
	void nobodyCameBeforeTheDayOfTheDemonstrationOrOnADayOff() {
		assertThat(number("select count(*) from study_attendance where state <> 'EXPECTED' and held_on > '2023-06-28'"))
			.isZero();
		assertThat(number("select count(*) from study_session s join calendar_day d on d.day = s.held_on"
				+ " where d.kind = 'OFF'"))
			.isZero();
		assertThat(number(
				"select count(*) from revision where recorded_at >= '2023-06-29' and recorded_at < '2026-01-01'"))
			.isZero();
	}

	@Test
	void attendanceHasEveryStateAndDisputesAreOpenAndDecided() {
		assertThat(this.jdbc.sql("select distinct state from study_attendance").query(AttendanceState.class).list())
			.containsExactlyInAnyOrder(AttendanceState.values());
		assertThat(this.jdbc
			.sql("select distinct coalesce(dispute_decision, 'OPEN') from study_attendance"
					+ " where disputed_at is not null")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("OPEN", "GRANTED", "REFUSED");
	}

	@Test
	void theComplianceMatrixShowsEveryState() {
		ComplianceTable table = this.matrix.of(new ComplianceFilter(2023, null, null),
				new DataScope(true, Set.of(), Set.of(), null));

		assertThat(table.hosts()
			.stream()
			.flatMap((host) -> host.lines().stream())
			.flatMap((line) -> line.cells().stream())
			.map(ComplianceCell::state)).contains(ComplianceState.values());
	}

	@Test
	void aSessionsHistoryNamesWhoPlannedAndRecordedIt() {
		String centreGroup = this.jdbc
			.sql("select id from study_session where kind = 'CENTRE_GROUP' order by held_on limit 1")
			.query(String.class)
			.single();

		assertThat(this.histories.of(StudySession.class, centreGroup)).hasSizeGreaterThanOrEqualTo(2)
			.allSatisfy((entry) -> {
				assertThat(entry.who()).matches("\\p{IsHan}{2,3}");
				assertThat(entry.when()).isBetween(Instant.parse("2022-12-01T00:00:00Z"),
						Instant.parse("2023-06-29T00:00:00Z"));
			});
	}

	@Test
	void theRegisterHoldsTheThreeNamedRulesThoseOfInspectionsAndFortyMore() {
		assertThat(number("select count(*) from regulation")).isEqualTo(44);
		assertThat(this.jdbc.sql("""
				select r.title || ' ' || count(*) from regulation r join regulation_revision v on v.regulation_id = r.id
				where r.title like '%云岭县税务局%' and v.stage = 'PUBLISHED' group by r.title order by 1
				""").query(String.class).list()).containsExactlyInAnyOrder("中共国家税务总局云岭县税务局委员会议事规则 3", "云岭县税务局工作规则 2",
				"中共国家税务总局云岭县税务局委员会会议组织管理办法 2", "云岭县税务局机关工作督查办法 1");
		assertThat(number("select count(*) from duty")).isEqualTo(12);
		assertThat(number("select count(*) from read_request where (revision_id, person_id) not in"
				+ " (select revision_id, person_id from read_receipt)"))
			.isPositive();
		assertThat(number("select count(*) from regulation_revision where stage = 'PUBLISHED'"
				+ " and effective_on = '2023-07-01'"))
			.isEqualTo(1);
		assertThat(number("select count(*) from regulation where repealed_on is not null")).isEqualTo(1);
	}

	@Test
	void membersMoveWithTheirBranchAndTheInformationCentreComesUnderTheBureau() {
		assertThat(number(
				"select count(*) from membership where home and valid_from between '2023-01-01' and '2023-06-30'"))
			.isEqualTo(6);
		assertThat(number("select count(*) from unit_parent p join unit u on u.id = p.unit_id where u.code = 'XX'"))
			.isEqualTo(2);
		assertThat(number("select count(*) from membership m join unit u on u.id = m.unit_id"
				+ " where u.type = 'PARTY_BRANCH' and m.valid_to is null"))
			.isEqualTo(110);
	}

	private long number(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
