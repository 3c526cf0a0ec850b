package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list opens on what was held last; what is planned stands above it and on the desk.
 */
@PortalTest
@Import({ Organization.class, LearningPages.class })
class SessionListProcessTests {

	private static final String ROWS = "main table tbody tr";

	private static final String AHEAD = "#upcoming";

	@Autowired
	LearningPages pages;

	@Autowired
	Organization organization;

	@Autowired
	StudySessionManagement sessions;

	@Autowired
	StatementCount statements;

	@Autowired
	Clock clock;

	private CurrentUser secretary;

	private String held;

	private String today;

	private String ahead;

	@BeforeEach
	void heldAndPlanned() {
		UnitId branch = this.organization.partyBranch();
		PersonId person = this.organization.member(branch,
				this.organization.person("张三", this.organization.department(this.organization.bureau())),
				MemberPosition.HEAD);
		this.secretary = this.organization.account(person, Role.STAFF);
		LocalDate day = LocalDate.now(this.clock);
		this.held = "/study-sessions/"
				+ this.sessions.record(StudySessionFixture.of(StudyKind.THEMED_PARTY_DAY, branch, day.withDayOfYear(1)),
						StudySessionFixture.all(AttendanceState.PRESENT, Set.of(person)), this.secretary);
		this.today = "/study-sessions/" + this.sessions
			.plan(StudySessionFixture.of(StudyKind.PARTY_LECTURE, branch, day), Set.of(person), this.secretary);
		this.ahead = "/study-sessions/"
				+ this.sessions.plan(StudySessionFixture.of(StudyKind.THEMED_PARTY_DAY, branch, day.plusDays(1)),
						Set.of(person), this.secretary);
	}

	@Test
	void endsTodayAndShowsWhatIsPlannedBeside() {
		Document list = this.pages.page("/study-sessions", this.secretary);

		assertThat(list.select(ROWS + " a").eachAttr("href")).containsExactly(this.today, this.held);
		assertThat(list.select("section:has(" + AHEAD + ") li a").eachAttr("href")).containsExactly(this.ahead);
		String all = list.select("section:has(" + AHEAD + ") .card-actions a").attr("href");
		Document planned = this.pages.page(all, this.secretary);
		assertThat(planned.select(ROWS + " a").eachAttr("href")).containsExactly(this.ahead);
		assertThat(planned.select(AHEAD)).isEmpty();
	}

	@Test
	void goesOnBeyondTodayWhereDaysOrPlannedOnesAreAskedFor() {
		assertThat(rows("?status=PLANNED")).isEqualTo(2);
		assertThat(rows("?order=oldest")).isEqualTo(3);
		assertThat(rows("?from=" + LocalDate.now(this.clock))).isEqualTo(2);
		assertThat(rows("?text=党章")).isEqualTo(3);
		assertThat(rows("?kind=THEMED_PARTY_DAY")).isEqualTo(1);
		assertThat(this.pages.page("/study-sessions?kind=PARTY_LECTURE", this.secretary).select(AHEAD)).isEmpty();
	}

	@Test
	void exportsWhatItShowsAndNeedsFewStatements() {
		assertThat(LearningPages.rows(this.pages.get("/study-sessions/export.xlsx", this.secretary))).isEqualTo(2);
		assertThat(LearningPages.rows(this.pages.get("/study-sessions/export.xlsx?status=PLANNED", this.secretary)))
			.isEqualTo(2);
		this.statements.reset();
		this.pages.page("/study-sessions", this.secretary);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	@Test
	void standsOnTheDeskWithTheFiguresOfTheRecord() {
		this.statements.reset();
		Document desk = this.pages.page("/", this.secretary);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);

		Document record = this.pages.page("/my-record", this.secretary);
		String card = desk.select("section:has(#my-study)").text();
		assertThat(card).contains("100.0%", "2 / 56 学时（3.6%）");
		assertThat(record.text()).contains("2 / 56 学时（3.6%）");
		assertThat(desk.select("section:has(#my-study) li a").eachAttr("href")).startsWith(this.today);
		CurrentUser administrator = this.organization.account(null, Role.ADMIN);
		assertThat(this.pages.page("/", administrator).select("#my-study")).isEmpty();
	}

	private int rows(String filters) {
		return this.pages.page("/study-sessions" + filters, this.secretary).select(ROWS).size();
	}

}
