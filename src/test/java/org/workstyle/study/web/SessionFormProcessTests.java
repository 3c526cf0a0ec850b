package org.workstyle.study.web;

import java.util.concurrent.CompletableFuture;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form of a new session: sent twice it stores one, and it takes no more hours of
 * study than the session can count.
 */
@PortalTest
@Import({ Organization.class, LearningPages.class })
class SessionFormProcessTests {

	private static final String FORM = "/study-sessions/new?kind=PARTY_LECTURE";

	@Autowired
	LearningPages pages;

	@Autowired
	Organization organization;

	@Autowired
	JdbcClient jdbc;

	private UnitId branch;

	private CurrentUser secretary;

	@BeforeEach
	void people() {
		UnitId department = this.organization.department(this.organization.bureau());
		this.branch = this.organization.partyBranch();
		PersonId officer = this.organization.member(this.branch, this.organization.person("张三", department),
				MemberPosition.HEAD);
		this.secretary = this.organization.account(officer, Role.STAFF);
	}

	@Test
	void aFormSentTwiceStoresOneSessionAndLeadsToIt() {
		MultiValueMap<String, String> typed = typed();

		String first = this.pages.sent("/study-sessions", typed, this.secretary);
		String second = this.pages.sent("/study-sessions", typed, this.secretary);

		assertThat(second).isEqualTo(first);
		assertThat(sessions()).isEqualTo(1);
	}

	@Test
	void aFormChangedAfterGoingBackStoresAnotherSession() {
		MultiValueMap<String, String> typed = typed();
		String first = this.pages.sent("/study-sessions", typed, this.secretary);
		typed.set("topic", "学习《监督条例》");

		assertThat(this.pages.sent("/study-sessions", typed, this.secretary)).isNotEqualTo(first);
		assertThat(sessions()).isEqualTo(2);
	}

	@Test
	void aDoubleClickStoresOneSession() {
		MultiValueMap<String, String> typed = typed();

		CompletableFuture<String> one = CompletableFuture
			.supplyAsync(() -> this.pages.sent("/study-sessions", typed, this.secretary));
		String other = this.pages.sent("/study-sessions", typed, this.secretary);

		assertThat(one.join()).isEqualTo(other);
		assertThat(sessions()).isEqualTo(1);
	}

	@Test
	void aFormOpenedAgainWarnsOfTheSameSessionUntilConfirmed() {
		String first = this.pages.sent("/study-sessions", typed(), this.secretary);
		MultiValueMap<String, String> again = typed();

		Document warned = this.pages.refused("/study-sessions", again, this.secretary);
		assertThat(warned.select("#again-error").text()).contains("已有主题相同的学习活动");
		assertThat(warned.select("main section a[href=" + first + "]")).hasSize(1);
		assertThat(warned.select("#topic").val()).isEqualTo("共学《党章》");
		assertThat(sessions()).isEqualTo(1);

		again.set("again", "true");
		assertThat(this.pages.sent("/study-sessions", again, this.secretary)).isNotEqualTo(first);
		assertThat(sessions()).isEqualTo(2);
	}

	@Test
	void hoursOfStudyFitTheLengthOfTheSession() {
		assertThat(hoursError("24")).isEqualTo("不能大于 8");
		assertThat(hoursError("0")).isEqualTo("不能小于 0.5");
		assertThat(hoursError("8")).isEqualTo("按起止时间最多计 4.0 学时");
		assertThat(hoursError("4.5")).isEqualTo("按起止时间最多计 4.0 学时");

		MultiValueMap<String, String> typed = typed();
		typed.set("creditHours", "4");
		this.pages.sent("/study-sessions", typed, this.secretary);
	}

	@Test
	void opensOnTheDayATaskNames() {
		assertThat(this.pages.page(FORM + "&host=" + this.branch + "&day=2023-03-31", this.secretary)
			.select("#heldOn")
			.val()).isEqualTo("2023-03-31");
	}

	private String hoursError(String hours) {
		MultiValueMap<String, String> typed = typed();
		typed.set("creditHours", hours);
		Document page = this.pages.refused("/study-sessions", typed, this.secretary);
		assertThat(page.select("#creditHours").val()).isEqualTo(hours);
		return page.select("#creditHours-error").text();
	}

	private MultiValueMap<String, String> typed() {
		MultiValueMap<String, String> fields = LearningPages.fields(this.pages.page(FORM, this.secretary),
				"/study-sessions");
		fields.remove("fill");
		fields.set("heldOn", "2023-06-20");
		fields.set("startsAt", "14:30");
		fields.set("endsAt", "17:30");
		fields.set("creditHours", "3");
		fields.set("place", "三楼会议室");
		fields.set("topic", "共学《党章》");
		fields.set("record", "true");
		return fields;
	}

	private int sessions() {
		return this.jdbc.sql("select count(*) from study_session where host_id = :host")
			.param("host", this.branch.value())
			.query(Integer.class)
			.single();
	}

}
