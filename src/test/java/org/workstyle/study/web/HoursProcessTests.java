package org.workstyle.study.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
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
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hours a year asks for are changed from a year on and confirmed; records follow.
 */
@PortalTest
@Import({ Organization.class, LearningPages.class })
class HoursProcessTests {

	@Autowired
	LearningPages pages;

	@Autowired
	Organization organization;

	@Autowired
	StatementCount statements;

	@Autowired
	JdbcClient jdbc;

	private String source;

	private CurrentUser office;

	private CurrentUser member;

	@BeforeEach
	void people() {
		this.source = this.jdbc.sql("select source from study_hours where audience = 'PARTY_OFFICER'")
			.query(String.class)
			.single();
		this.office = this.organization.account(null, Role.PERFORMANCE);
		PersonId person = this.organization.member(this.organization.partyBranch(),
				this.organization.person("李四", this.organization.department(this.organization.bureau())),
				MemberPosition.MEMBER);
		this.member = this.organization.account(person, Role.STAFF);
	}

	@AfterEach
	void asInstalled() {
		this.jdbc.sql("delete from study_hours where valid_from > '2020-01-01'").update();
		this.jdbc.sql("update study_hours set valid_to = null, assumed = audience = 'PARTY_OFFICER'").update();
		this.jdbc.sql("update study_hours set source = :source where audience = 'PARTY_OFFICER'")
			.param("source", this.source)
			.update();
	}

	@Test
	void changesFromAYearOnAndKeepsEarlierYears() {
		String address = address("党员");
		var form = LearningPages.fields(this.pages.page(address + "/changes/new", this.office), "/changes");
		form.set("hours", "40");
		form.set("from", "2024-03-01");
		form.set("reason", "上级要求提高学时");

		Document refused = this.pages.refused(address + "/changes", form, this.office);
		assertThat(refused.select("#from-error").text()).contains("1 月 1 日");
		assertThat(refused.select("#reason").val()).isEqualTo("上级要求提高学时");
		form.set("from", "2019-01-01");
		assertThat(this.pages.refused(address + "/changes", form, this.office).select("#from-error").text())
			.contains("晚于现行要求");

		form.set("from", "2024-01-01");
		String successor = this.pages.sent(address + "/changes", form, this.office);
		assertThat(this.pages.page(successor, this.office).text()).contains("40 学时", "上级要求提高学时");
		assertThat(this.pages.page(address, this.member).text()).contains("2024年1月1日停止");
		assertThat(this.pages.page("/my-record?from=2023-01-01&to=2023-12-31", this.member).text())
			.contains("0 / 32 学时");
		assertThat(this.pages.page("/my-record?from=2024-01-01&to=2024-12-31", this.member).text())
			.contains("0 / 40 学时");
		assertThat(this.pages.post(address + "/changes", form, this.office)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void confirmsTheSourceWhereHoursAndDayStayTheSame() {
		String address = address("党支部书记和班子成员");
		assertThat(this.pages.page(address, this.office).select(".alert-warning")).hasSize(1);
		var form = LearningPages.fields(this.pages.page(address + "/changes/new", this.office), "/changes");
		form.set("from", "2020-01-01");
		form.remove("assumed");
		form.set("source", "局党委会议确认");
		form.set("reason", "范围已明确");

		assertThat(this.pages.sent(address + "/changes", form, this.office)).isEqualTo(address);
		Document confirmed = this.pages.page(address, this.office);
		assertThat(confirmed.select(".alert-warning")).isEmpty();
		assertThat(confirmed.text()).contains("局党委会议确认", "范围已明确");
	}

	@Test
	void namesTheFieldThatIsMissing() {
		String address = address("党员");
		var form = LearningPages.fields(this.pages.page(address + "/changes/new", this.office), "/changes");
		form.set("hours", "很多");
		form.set("source", "新文件");

		Document refused = this.pages.refused(address + "/changes", form, this.office);

		assertThat(refused.select("#hours").attr("aria-invalid")).isEqualTo("true");
		assertThat(refused.select("#from").attr("aria-invalid")).isEqualTo("true");
		assertThat(refused.select("#source").text()).isEqualTo("新文件");
	}

	@Test
	void isReadByAllAndChangedByThePerformanceOfficeOnly() {
		String address = address("党员");
		this.statements.reset();
		assertThat(this.pages.page(address, this.member).select("a[href$=/changes/new]")).isEmpty();
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);
		for (CurrentUser who : new CurrentUser[] { this.member, inspector }) {
			assertThat(this.pages.get(address + "/changes/new", who)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address + "/changes", LearningPages.map("hours", "1"), who))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.pages.withoutToken(address + "/changes", this.office)).hasStatus(HttpStatus.FORBIDDEN);
	}

	private String address(String audience) {
		this.statements.reset();
		Document list = this.pages.page("/study-hours", this.member);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		return list.select("tbody a")
			.stream()
			.filter((link) -> link.text().equals(audience))
			.findFirst()
			.orElseThrow()
			.attr("href");
	}

}
