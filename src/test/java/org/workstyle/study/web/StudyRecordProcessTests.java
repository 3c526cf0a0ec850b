package org.workstyle.study.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.study.AttendanceMark;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people learnt, as they and their heads read it.
 */
@PortalTest
@Import({ Organization.class, LearningPages.class })
class StudyRecordProcessTests {

	private static final String YEAR = "?from=2023-01-01&to=2023-12-31";

	@Autowired
	LearningPages pages;

	@Autowired
	Organization organization;

	@Autowired
	StudySessionManagement sessions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementCount statements;

	private UnitId department;

	private UnitId branch;

	private UnitId other;

	private PersonId secretary;

	private PersonId member;

	private CurrentUser secretaryUser;

	private CurrentUser memberUser;

	private CurrentUser head;

	private CurrentUser otherHead;

	@BeforeEach
	void aYearOfStudy() {
		UnitId bureau = this.organization.bureau();
		this.department = this.organization.department(bureau);
		this.branch = this.organization.partyBranch();
		this.other = this.organization.partyBranch();
		this.secretary = this.organization.member(this.branch, this.organization.person("张三", this.department),
				MemberPosition.HEAD);
		this.member = this.organization.member(this.branch, this.organization.person("李四", this.department),
				MemberPosition.MEMBER);
		this.secretaryUser = this.organization.account(this.secretary, Role.STAFF);
		this.memberUser = this.organization.account(this.member, Role.STAFF);
		this.head = this.organization.account(this.organization.person("赵科长", this.department), Role.UNIT_HEAD);
		this.otherHead = this.organization
			.account(this.organization.person("钱科长", this.organization.department(bureau)), Role.UNIT_HEAD);
		record(LocalDate.of(2023, 3, 1), AttendanceState.PRESENT);
		record(LocalDate.of(2023, 4, 1), AttendanceState.ABSENT);
		record(LocalDate.of(2023, 5, 1), AttendanceState.PRESENT, this.other);
	}

	@Test
	void showsRateHoursAndWhatIsAsked() {
		Document record = this.pages.page("/my-record" + YEAR, this.memberUser);

		assertThat(record.select("#sessions tbody tr")).hasSize(3);
		assertThat(record.text()).contains("66.7%", "出席和补课 2 次 ÷ 应到 3 次", "4 / 32 学时（12.5%）");
		assertThat(record.select(".alert-warning").text()).contains("66.7%", "90%");
		assertThat(this.pages.page("/my-record" + YEAR, this.secretaryUser).text()).contains("6 / 56 学时（10.7%）",
				"待本局确认", "100.0%");
		assertThat(this.pages.page("/my-record?from=2023-04-02&to=2023-04-30", this.memberUser)
			.select("#sessions tbody tr")).isEmpty();
	}

	@Test
	void isReadByOneselfTheHeadAndTheOfficesOnly() {
		String address = "/people/" + this.member + "/study-record" + YEAR;
		CurrentUser office = this.organization.account(null, Role.PERFORMANCE);

		for (CurrentUser who : List.of(this.memberUser, this.head, office)) {
			assertThat(this.pages.page(address, who).select("#sessions tbody tr")).hasSize(3);
		}
		assertThat(this.pages.get(address, this.secretaryUser)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get(address, this.otherHead)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get("/my-record", this.organization.account(null, Role.ADMIN)))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.page("/my-record", office).text()).contains("不属于任何人员");
		this.statements.reset();
		this.pages.page(address, this.head);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	@Test
	void listsMonthsOfOnlineLearningWithThoseBelowTheMinimum() {
		enter(this.member, "XUEXI_XINGSHUI", "2023-03-01", "1.50");
		enter(this.member, "XUEXI_QIANGGUO", "2023-03-01", "0.50");
		enter(this.member, "XUEXI_XINGSHUI", "2023-04-01", "1.99");
		String spring = "?from=2023-03&to=2023-04";

		Document own = this.pages.page("/online-learning" + spring, this.memberUser);
		assertThat(own.select("tbody tr").eachText()).hasSize(2);
		assertThat(own.select("tbody tr").get(0).text()).contains("1.99 小时", "未达标");
		assertThat(own.select("tbody tr").get(1).text()).contains("1.5 小时").doesNotContain("未达标");
		// Three people and two months; only the member's March reaches two hours
		assertThat(rows("/online-learning" + spring, this.head)).isEqualTo(6);
		assertThat(rows("/online-learning" + spring + "&below=true", this.head)).isEqualTo(5);
		assertThat(rows("/online-learning" + spring + "&below=true&platform=XUEXI_XINGSHUI", this.head)).isEqualTo(6);
		assertThat(LearningPages.rows(this.pages.get("/online-learning/export.xlsx" + spring, this.head))).isEqualTo(6);
		assertThat(this.pages.page("/online-learning" + spring, this.otherHead).text()).doesNotContain("李四");
		assertThat(LearningPages.rows(this.pages.get("/online-learning/export.xlsx" + spring, this.memberUser)))
			.isEqualTo(2);
		this.statements.reset();
		this.pages.page("/online-learning" + spring, this.head);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	private void record(LocalDate day, AttendanceState state, UnitId... coHosts) {
		this.sessions.record(StudySessionFixture.of(StudyKind.THEMED_PARTY_DAY, this.branch, day, coHosts),
				List.of(new AttendanceMark(this.secretary, AttendanceState.PRESENT, null),
						new AttendanceMark(this.member, state, null)),
				this.secretaryUser);
	}

	private void enter(PersonId person, String platform, String month, String hours) {
		this.jdbc.sql(
				"insert into online_learning (person_id, platform, month, hours, points) values (:p, :f, cast(:m as date), :h, 10)")
			.param("p", person.value())
			.param("f", platform)
			.param("m", month)
			.param("h", new BigDecimal(hours))
			.update();
	}

	private int rows(String address, CurrentUser who) {
		return this.pages.page(address, who).select("tbody tr").size();
	}

}
