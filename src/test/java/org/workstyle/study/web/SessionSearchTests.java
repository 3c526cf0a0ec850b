package org.workstyle.study.web;

import java.util.List;

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
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search box over sessions and places.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class SessionSearchTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	StudySessionManagement management;

	@Autowired
	StatementCount statements;

	private UnitId branch;

	private CurrentUser secretary;

	@BeforeEach
	void people() {
		UnitId department = this.organization.department(this.organization.bureau());
		this.branch = this.organization.partyBranch();
		PersonId officer = this.organization.person("张三", department);
		this.organization.member(this.branch, officer, MemberPosition.HEAD);
		this.secretary = this.organization.account(officer, Role.STAFF);
	}

	@Test
	void findsTwoCharactersInATopicAndMarksThem() {
		StudySessionId session = plan();

		Document page = this.pages.page("/search?q=党章", this.secretary);

		assertThat(page.select("main a[href=/study-sessions/" + session + "] mark").text()).isEqualTo("党章");
		assertThat(page.select("main a[href=/study-sessions/" + session + "]").text())
			.startsWith("共学《党章》 2023年6月30日 · 主题党日 · ");
		assertThat(page.select("#q").val()).isEqualTo("党章");
	}

	@Test
	void showsNobodyWhatTheListWouldNotShow() {
		plan();
		PersonId other = this.organization.person("王五", this.organization.department(this.organization.bureau()));

		CurrentUser stranger = this.organization.account(other, Role.STAFF);
		CurrentUser administrator = this.organization.account(null, Role.ADMIN);

		assertThat(this.pages.page("/search?q=党章", stranger).text()).contains("没有找到");
		assertThat(this.pages.page("/search?q=党章", administrator).text()).contains("没有找到");
	}

	@Test
	void leadsToTheListWhereThereAreMore() {
		for (int session = 0; session < 6; session++) {
			plan();
		}

		Document panel = this.pages.page("/search/panel?q=党章", this.secretary);
		assertThat(panel.select("a[href^=/study-sessions/]")).hasSize(5);
		assertThat(panel.select("a[href='/study-sessions?text=%E5%85%9A%E7%AB%A0']")).hasSize(1);

		Document page = this.pages.page("/search?q=党章", this.secretary);
		assertThat(page.select("main a[href^=/study-sessions/]")).hasSize(6);
		assertThat(page.select("main a[href^=/study-sessions?text]")).isEmpty();
	}

	@Test
	void findsOnlyPlacesThatTheRoleMayOpen() {
		CurrentUser administrator = this.organization.account(null, Role.ADMIN);
		CurrentUser office = this.organization.account(null, Role.PERFORMANCE);

		assertThat(this.pages.page("/search?q=审计", administrator).select("main a[href=/audit] mark").text())
			.isEqualTo("审计");
		assertThat(this.pages.page("/search?q=审计", office).select("main a[href=/audit]")).isEmpty();
	}

	@Test
	void asksNothingForNothing() {
		for (String nothing : List.of("/search", "/search?q=   ", "/search?q=" + "x".repeat(101))) {
			assertThat(this.pages.page(nothing, this.secretary).select("main .search-hit")).isEmpty();
		}
	}

	@Test
	void takesMarksOfPatternsAsLetters() {
		plan();

		for (String text : List.of("%25", "_", "'", "%3Cb%3E", "\\")) {
			assertThat(this.pages.page("/search?q=" + text.replace("\\", "%5C"), this.secretary).text())
				.contains("没有找到");
		}
	}

	@Test
	void needsAtMostEightStatements() {
		plan();
		this.statements.reset();

		this.pages.page("/search?q=党章", this.secretary);

		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	private StudySessionId plan() {
		return this.management.plan(
				StudySessionFixture.of(StudyKind.THEMED_PARTY_DAY, this.branch, StudySessionFixture.DAY), List.of(),
				this.secretary);
	}

}
