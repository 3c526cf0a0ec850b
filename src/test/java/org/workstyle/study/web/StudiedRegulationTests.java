package org.workstyle.study.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.web.RegulationPages;
import org.workstyle.shared.Role;
import org.workstyle.study.SessionFacts;
import org.workstyle.study.StudySessionFixture;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The regulations studied in a session are those of the register.
 */
@PortalTest
@Import(RegulationPages.class)
class StudiedRegulationTests {

	@Autowired
	PortalPages pages;

	@Autowired
	RegulationPages bureau;

	@Autowired
	Organization organization;

	@Autowired
	StudySessionManagement sessions;

	private RegulationPages.Office office;

	private String title;

	private RegulationId regulation;

	@BeforeEach
	void regulation() {
		this.office = this.bureau.office();
		this.title = this.bureau.title("公务接待管理办法");
		this.regulation = this.bureau.published(this.title, this.office, "接待实行审批。");
	}

	@Test
	void thoseOfTheRegisterCanBeOpenedFromTheSession() {
		PersonId secretary = this.organization.person("张书记", this.office.unit());
		SessionFacts facts = StudySessionFixture.partyDay(this.organization.partyBranch());
		this.organization.member(facts.host(), secretary, MemberPosition.HEAD);
		CurrentUser officer = this.organization.account(secretary, Role.STAFF);
		StudySessionId session = this.sessions.plan(studying(facts, "《" + this.title + "》", this.title, "《会议厅管理办法》"),
				List.of(secretary), officer);

		Document page = this.pages.page("/study-sessions/" + session, officer);

		assertThat(page.select("main a[href='/regulations/" + this.regulation + "']").eachText())
			.containsExactly("《" + this.title + "》", this.title);
		assertThat(page.select("dd span").eachText()).contains("《会议厅管理办法》");
	}

	@Test
	void aDraftIsNoLinkForThoseWhoDoNotSeeIt() {
		String draft = this.bureau.title("草拟办法");
		String address = this.pages.sent(
				"/regulations", PortalPages.map("title", draft, "owner", this.office.unit().toString(), "category",
						"ADMINISTRATION", "kind", "INTERNAL", "reviewMonths", "24", "reason", "首次制定"),
				this.office.member());
		assertThat(address).contains("/revisions/1");

		assertThat(choices(draft, this.office.member())).containsExactly(draft);
		assertThat(choices(draft, this.office.otherHead())).isEmpty();
	}

	@Test
	void theRegisterIsSearchedWhileASessionIsEntered() {
		assertThat(choices(this.title.substring(4), this.office.otherHead())).containsExactly(this.title);
		String code = this.title.substring(this.title.length() - 8);
		assertThat(choices("gwjd " + code, this.office.otherHead())).containsExactly(this.title);
		assertThat(choices("jiedai " + code, this.office.otherHead())).containsExactly(this.title);
		assertThat(choices("jdgw " + code, this.office.otherHead())).isEmpty();
		assertThat(this.pages.get("/study-regulations?q=x", this.office.inspector())).hasStatus(HttpStatus.FORBIDDEN);
	}

	private List<String> choices(String typed, CurrentUser who) {
		return this.pages.page("/study-regulations?q=" + typed, who).select("li").eachText();
	}

	private static SessionFacts studying(SessionFacts facts, String... titles) {
		return new SessionFacts(facts.kind(), facts.host(), facts.coHosts(), facts.heldOn(), facts.startsAt(),
				facts.endsAt(), facts.creditHours(), facts.place(), facts.topic(), facts.chair(), facts.presenter(),
				facts.guestPresenter(), facts.forms(), facts.discussed(), facts.discussion(), facts.minutes(),
				List.of(titles), facts.microClass());
	}

}
