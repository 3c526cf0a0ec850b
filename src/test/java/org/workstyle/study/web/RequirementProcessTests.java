package org.workstyle.study.web;

import java.time.LocalDate;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Role;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a requirement to the cell it fills: what is asked, what was held, who sees it.
 */
@PortalTest
@Import({ Organization.class, LearningPages.class })
class RequirementProcessTests {

	@Autowired
	LearningPages pages;

	@Autowired
	Organization organization;

	@Autowired
	StudySessionManagement sessions;

	@Autowired
	UnitDirectory units;

	@Autowired
	StatementCount statements;

	private UnitId branch;

	private UnitId other;

	private CurrentUser secretary;

	private CurrentUser office;

	@BeforeEach
	void people() {
		UnitId department = this.organization.department(this.organization.bureau());
		this.branch = this.organization.partyBranch();
		this.other = this.organization.partyBranch();
		PersonId officer = this.organization.person("张三", department);
		this.organization.member(this.branch, officer, MemberPosition.HEAD);
		this.secretary = this.organization.account(officer, Role.STAFF);
		this.office = this.organization.account(null, Role.PERFORMANCE);
	}

	@Test
	void showsWhatWasHeldAgainstWhatIsAskedAndLeadsToTheSessions() {
		LocalDate day = LocalDate.of(2023, 6, 30);
		int before = june(this.pages.page("/study-compliance?year=2023&kind=THEMED_PARTY_DAY", this.office));
		this.sessions.record(StudySessionFixture.of(StudyKind.THEMED_PARTY_DAY, this.branch, day, this.other),
				StudySessionFixture.all(AttendanceState.PRESENT, Set.of()), this.secretary);
		this.sessions.plan(StudySessionFixture.of(StudyKind.THEMED_PARTY_DAY, this.branch, LocalDate.of(2023, 5, 5)),
				Set.of(), this.secretary);

		Document mine = this.pages.page("/study-compliance?year=2023&kind=THEMED_PARTY_DAY", this.secretary);
		Document all = this.pages.page("/study-compliance?year=2023&kind=THEMED_PARTY_DAY", this.office);

		assertThat(mine.select("tbody tr")).hasSize(1);
		assertThat(mine.select("tbody tr td").eachText()).element(5).isEqualTo("已完成 1/1");
		assertThat(mine.select("tbody tr td").eachText()).element(4).isEqualTo("未完成 0/1");
		assertThat(all.select("tbody th[scope=rowgroup]")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(june(all)).isEqualTo(before + 1);
		String behind = mine.select("tbody tr td a").get(5).attr("href");
		assertThat(this.pages.page(behind, this.secretary).select("tbody tr")).hasSize(1);
	}

	private static int june(Document matrix) {
		return Integer.parseInt(matrix.select("tfoot td").get(5).text());
	}

	/**
	 * The bureau's themed party days in June; other tests hold some as well.
	 */
	private int held() {
		Document all = this.pages.page("/study-compliance?year=2023&kind=THEMED_PARTY_DAY", this.office);
		return Integer.parseInt(all.select("tfoot td").eachText().get(5));
	}

	@Test
	void readsTheMatrixWithFewStatementsAndExportsIt() {
		this.statements.reset();
		this.pages.page("/study-compliance?year=2023", this.secretary);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);

		MvcTestResult sheet = this.pages.get("/study-compliance/export.xlsx?year=2023&kind=THEMED_PARTY_DAY",
				this.secretary);
		assertThat(LearningPages.rows(sheet)).isEqualTo(12);
	}

	@Test
	void changesARequirementFromADayAndKeepsTheEarlierOne() {
		UnitId committee = this.organization.unit(UnitType.GENERAL_BRANCH, null);
		String address = added(StudyKind.PARTY_LECTURE, UnitType.GENERAL_BRANCH);
		var form = LearningPages.fields(this.pages.page(address + "/changes/new", this.office), "/changes");
		form.set("minimum", "2");
		form.set("from", "2023-07-02");
		form.set("reason", "上级要求提高频次");

		Document refused = this.pages.refused(address + "/changes", form, this.office);
		assertThat(refused.select("[data-error-summary]").text()).contains("季度的第一天");
		assertThat(refused.select("#reason").val()).isEqualTo("上级要求提高频次");

		form.set("from", "2023-07-01");
		String successor = this.pages.sent(address + "/changes", form, this.office);
		assertThat(this.pages.page(address, this.office).text()).contains("2023年7月1日停止", "上级要求提高频次");
		assertThat(this.pages.page(successor, this.office).text()).contains("每季度至少 2 次");
		Document matrix = this.pages.page("/study-compliance?year=2023&type=GENERAL_BRANCH", this.office);
		assertThat(matrix.select("tbody:contains(" + this.units.find(committee).orElseThrow().shortName() + ") td")
			.eachText()).containsExactly("未完成 0/1", "未完成 0/1", "未完成 0/2", "未完成 0/2");
		assertThat(this.pages.post(address + "/changes", form, this.office)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void confirmsAndEndsForAReason() {
		String address = added(StudyKind.DISCIPLINE_MICRO_CLASS, UnitType.DEPARTMENT);
		var confirmation = LearningPages.fields(this.pages.page(address, this.office), "/confirmation");

		this.pages.sent(address + "/confirmation", confirmation, this.office);
		assertThat(this.pages.page(address, this.office).select(".alert-warning")).hasSize(1);
		confirmation.set("reason", "局党委会议确认");
		this.pages.sent(address + "/confirmation", confirmation, this.office);
		assertThat(this.pages.page(address, this.office).text()).doesNotContain("采用默认值").contains("局党委会议确认");

		var end = LearningPages.fields(this.pages.page(address, this.office), "/end");
		end.set("on", "2024-01-01");
		end.set("reason", "改由团委组织");
		this.pages.sent(address + "/end", end, this.office);
		assertThat(this.pages.page(address, this.office).text()).contains("2024年1月1日停止");
	}

	private String added(StudyKind kind, UnitType type) {
		var form = LearningPages.fields(this.pages.page("/study-requirements/new", this.office), "/study-requirements");
		form.set("kind", kind.name());
		form.set("hostType", type.name());
		form.set("period", "QUARTER");
		form.set("minimum", "1");
		form.set("from", "2020-01-01");
		form.set("source", "默认值");
		form.set("assumed", "true");
		form.set("reason", "年度安排");
		return this.pages.sent("/study-requirements", form, this.office);
	}

	@Test
	void isReadByAllAndChangedByThePerformanceOfficeOnly() {
		Document list = this.pages.page("/study-requirements", this.secretary);
		assertThat(list.text()).contains("待本局确认", "每季度至少 1 次", "成员 7 人以上");
		String address = list.select("tbody a").attr("href");
		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);
		CurrentUser administrator = this.organization.account(null, Role.ADMIN);

		assertThat(this.pages.page(address, administrator).select("a[href$=/changes/new]")).isEmpty();
		for (CurrentUser who : new CurrentUser[] { this.secretary, inspector, administrator }) {
			assertThat(this.pages.get("/study-requirements/new", who)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address + "/changes", LearningPages.map(), who)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address + "/end",
					LearningPages.map("version", "0", "on", "2024-01-01", "reason", "试"), who))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.pages.withoutToken("/study-requirements", this.office)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.get("/study-compliance", administrator)).hasStatus(HttpStatus.FORBIDDEN);
	}

}
