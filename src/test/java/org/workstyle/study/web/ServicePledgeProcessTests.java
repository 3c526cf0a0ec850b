package org.workstyle.study.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A party member pledges; the head reviews when the day has come.
 */
@PortalTest
@Import({ Organization.class, LearningPages.class })
class ServicePledgeProcessTests {

	@Autowired
	LearningPages pages;

	@Autowired
	Organization organization;

	@Autowired
	StatementCount statements;

	private CurrentUser member;

	private CurrentUser head;

	private CurrentUser otherHead;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		UnitId department = this.organization.department(bureau);
		this.member = this.organization.account(this.organization.person("张三", department), Role.STAFF);
		this.head = this.organization.account(this.organization.person("赵科长", department), Role.UNIT_HEAD);
		this.otherHead = this.organization
			.account(this.organization.person("钱科长", this.organization.department(bureau)), Role.UNIT_HEAD);
	}

	@Test
	void isMadeReviewedOnceAndKeepsItsHistory() {
		String address = pledge("2023-01-01", "2023-06-30");
		assertThat(this.pages.page("/service-pledges?due=true", this.head).select("tbody").text()).contains("窗口零推诿",
				"待评议");

		var review = LearningPages.fields(this.pages.page(address, this.head), "/review");
		review.set("review", " ");
		this.pages.sent(address + "/review", review, this.head);
		review.set("review", "践诺良好");
		this.pages.sent(address + "/review", review, this.head);

		Document kept = this.pages.page(address, this.member);
		assertThat(kept.text()).contains("践诺良好");
		assertThat(kept.select("section[aria-labelledby=history] li")).hasSize(2);
		assertThat(this.pages.post(address + "/review", review, this.head)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.page("/service-pledges?due=true", this.head).select("tbody tr")).isEmpty();
	}

	@Test
	void badInputIsKeptAndNamed() {
		var form = LearningPages.map("text", "窗口零推诿", "pledgedOn", "2023-06-30", "reviewDueOn", "2023-06-30");
		Document refused = this.pages.refused("/service-pledges", form, this.member);
		assertThat(refused.select("[data-error-summary]").text()).contains("晚于承诺日期");
		assertThat(refused.select("#text").val()).isEqualTo("窗口零推诿");
		form.set("text", "");
		assertThat(this.pages.refused("/service-pledges", form, this.member).select("#text-error")).isNotEmpty();
	}

	@Test
	void isReadByTheMemberAndTheHeadOnly() {
		String address = pledge("2023-01-01", "2023-06-30");
		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);

		this.pages.page(address, inspector);
		assertThat(this.pages.get(address, this.otherHead)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.page("/service-pledges", this.otherHead).select("tbody tr")).isEmpty();
		assertThat(this.pages.post(address + "/review", LearningPages.map("version", "0", "review", "好"), this.member))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post("/service-pledges", LearningPages.map("text", "好"), inspector))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken("/service-pledges", this.member)).hasStatus(HttpStatus.FORBIDDEN);
		this.statements.reset();
		this.pages.page("/service-pledges", this.head);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	private String pledge(String on, String due) {
		return this.pages.sent("/service-pledges",
				LearningPages.map("text", "窗口零推诿", "pledgedOn", on, "reviewDueOn", due), this.member);
	}

}
