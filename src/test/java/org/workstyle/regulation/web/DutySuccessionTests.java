package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.regulation.Articles;
import org.workstyle.regulation.RegulationFixture;
import org.workstyle.regulation.RegulationId;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A duty stays with its article and with the post, whatever becomes of either.
 */
@PortalTest
@Import({ RegulationPages.class, DutyPages.class })
class DutySuccessionTests {

	@Autowired
	PortalPages pages;

	@Autowired
	RegulationPages bureau;

	@Autowired
	Articles articles;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Autowired
	DutyPages duties;

	private RegulationPages.Office office;

	private LocalDate today;

	private RegulationId id;

	@BeforeEach
	void regulation() {
		this.office = this.bureau.office();
		this.today = LocalDate.now(this.clock);
		this.id = this.bureau.published(this.bureau.title("印章管理制度"), this.office, "印章由专人保管。", "用印须审批。");
	}

	@Test
	void aChangeOfPostCarriesTheDutyOver() {
		UUID member = this.office.memberPerson().value();
		post(member, "一级主办");
		MultiValueMap<String, String> form = this.duties.duty(this.id, "MONTHLY", this.office);
		form.set("post", "一级主办");
		this.pages.sent("/duties", form, this.office.head());
		assertThat(who()).isEqualTo("张三");

		move(member, this.office.otherUnit().value());
		assertThat(who()).startsWith("赵科长").contains("承接");
		assertThat(this.pages.page("/duties", this.office.member()).select("tbody tr")).isEmpty();

		post(this.office.headPerson().value(), "一级主办");
		assertThat(who()).startsWith("赵科长").contains("承接");
		assertThat(this.pages.page("/duties", this.office.head()).select("tbody tr")).hasSize(1);
	}

	@Test
	void aDutyFollowsItsArticleThroughARenumbering() {
		this.pages.sent("/duties", this.duties.duty(this.id, "MONTHLY", this.office), this.office.head());

		this.bureau.revise(this.id, RegulationPages.MARCH.plusDays(60), this.office,
				RegulationFixture.articles("为规范印章管理，制定本制度。", "印章由专人专柜保管。", "用印须审批。"));

		assertThat(this.pages.page("/duties", this.office.member()).select("tbody tr").text()).contains("第二条");
	}

	private String who() {
		return this.pages.page("/duties?regulation=" + this.id, this.office.inspector())
			.select("tbody td:nth-child(5)")
			.text();
	}

	private void post(UUID person, String post) {
		this.jdbc.sql("update membership set post = ? where person_id = ? and home").params(post, person).update();
	}

	private void move(UUID person, UUID unit) {
		this.jdbc.sql("update membership set unit_id = ? where person_id = ? and home").params(unit, person).update();
	}

}
