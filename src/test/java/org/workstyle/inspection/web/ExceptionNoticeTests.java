package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.regulation.ArticleExceptionId;
import org.workstyle.regulation.ArticleExceptions;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.ExceptionFacts;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An inspector who records a result is told what the unit was allowed.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class, SampleInspections.class })
class ExceptionNoticeTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	SampleInspections samples;

	@Autowired
	ArticleExceptions exceptions;

	@Test
	void aUnitsExceptionsStandAtTheItemTheyAreFrom() {
		UnitId bureau = this.organization.bureau();
		UnitId department = this.organization.department(bureau);
		UnitId branch = this.organization.department(bureau);
		CurrentUser head = this.organization.account(this.organization.person("赵科长", department), Role.STAFF,
				Role.UNIT_HEAD);
		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);
		List<ArticleRow> articles = this.samples.articles(department, head, "会议每月召开一次。", "纪要三日内印发。");
		InspectionId inspection = this.samples.open(articles, inspector, department, branch);
		LocalDate today = this.samples.today();
		grant(articles.get(1), branch, "分局路途较远，七日内印发", today.minusDays(30), today.minusDays(14), head);
		grant(articles.get(0), branch, "检查开始前一天到期", today.minusDays(30), today.minusDays(15), head);
		ArticleExceptionId ended = grant(articles.get(0), branch, "今天起不再有效", today, today.plusDays(9), head);
		this.exceptions.end(ended, head);

		String address = "/inspections/" + inspection + "/results?unit=";
		assertThat(this.pages.page(address + branch, inspector).select(".result")).satisfiesExactly(
				(first) -> assertThat(first.select(".alert")).isEmpty(),
				(second) -> assertThat(second.select(".alert").text()).contains("有获批的例外", "分局路途较远，七日内印发"));
		assertThat(this.pages.page(address + department, inspector).select(".result .alert")).isEmpty();
	}

	private ArticleExceptionId grant(ArticleRow article, UnitId unit, String reason, LocalDate from, LocalDate until,
			CurrentUser head) {
		return this.exceptions.grant(article.id(), new ExceptionFacts(unit, null, reason, from, until), head);
	}

}
