package org.workstyle.arrears.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.ClearingSamples;
import org.workstyle.arrears.PlanRecords;
import org.workstyle.arrears.PlanState.Standing;
import org.workstyle.arrears.PlanView;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case owes 100,000 of tax since two hundred days; its officer agrees on a plan and
 * changes it.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class, ClearingSamples.class })
class PlanProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	ClearingSamples samples;

	@Autowired
	PlanRecords plans;

	private CurrentUser officer;

	private CurrentUser inspector;

	private CurrentUser elsewhere;

	private ArrearsCaseId id;

	private String address;

	private LocalDate today;

	@BeforeEach
	void caseInArrears() {
		UnitId bureau = this.organization.bureau();
		UnitId branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		UnitId other = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.officer = this.organization.account(this.organization.person("张三", branch), Role.STAFF);
		this.inspector = this.organization.account(this.organization.person("孙纪检", other), Role.INSPECTOR);
		this.elsewhere = this.organization.account(this.organization.person("李四", other), Role.STAFF);
		this.today = this.samples.today();
		this.id = this.samples.open("宏达建材有限公司", branch, this.officer);
		this.samples.owe(this.id, "100000", this.today.minusDays(200), this.officer);
		this.address = "/arrears-cases/" + this.id + "/plans";
	}

	@Test
	void agreesOnAPlanAndKeepsTheOldOneWhenItChanges() {
		MultiValueMap<String, String> fields = form("?count=4&first=" + this.today.minusDays(30));
		assertThat(fields.get("rows[3].amount")).containsExactly("25000.00");
		fields.set("agreedOn", this.today.minusDays(60).toString());
		fields.set("document", "分缴〔2026〕1号");
		assertThat(this.pages.sent(this.address, fields, this.officer)).isEqualTo("/arrears-cases/" + this.id);
		this.pages.sent(this.address, fields, this.officer);
		assertThat(agreed()).singleElement().satisfies((plan) -> {
			assertThat(plan.state().standing()).isEqualTo(Standing.BROKEN);
			assertThat(plan.facts().document()).isEqualTo("分缴〔2026〕1号");
		});

		assertThat(form("").get("rows[0].due")).containsExactly(this.today.minusDays(30).toString());
		MultiValueMap<String, String> change = form("?count=4&first=" + this.today.plusDays(10));
		Document refused = this.pages.refused(this.address, change, this.officer);
		assertThat(refused.select("#reason-error").text()).isEqualTo("变更计划须说明理由");
		change.set("reason", "经营恢复，重新约定");
		this.pages.sent(this.address, change, this.officer);

		List<PlanView> both = agreed();
		assertThat(both).hasSize(2);
		assertThat(both.get(0).state().standing()).isEqualTo(Standing.KEPT);
		assertThat(both.get(0).reason()).isEqualTo("经营恢复，重新约定");
		assertThat(both.get(1).replacedOn()).isEqualTo(this.today);
		assertThat(both.get(1).state().standing()).isEqualTo(Standing.BROKEN);
		Document shown = this.pages.page("/arrears-cases/" + this.id, this.officer);
		assertThat(shown.select("section[aria-labelledby=plans]").text()).contains("履行中", "以前的计划（1）", "违约", "不再履行");
		assertThat(shown.select("section[aria-labelledby=next] li").text()).contains("应缴下一期 25,000.00 元");
		assertThat(this.pages.page("/arrears-cases/" + this.id + "/timeline", this.officer).text()).contains("变更清缴计划",
				"经营恢复，重新约定", "制定清缴计划", "分缴〔2026〕1号", "100,000.00 元");
	}

	@Test
	void countsWhatWasPaidAndNotWhatWasReversed() {
		this.samples.agree(this.id,
				ClearingSamples.agreement(this.today.minusDays(50),
						ClearingSamples.instalment(this.today.minusDays(20), "40000"),
						ClearingSamples.instalment(this.today.plusDays(20), "60000")),
				this.officer);
		this.samples.pay(this.id, "40000", this.today.minusDays(25), this.officer);
		assertThat(agreed().get(0).state().standing()).isEqualTo(Standing.KEPT);
		assertThat(agreed().get(0).paid()).isEqualByComparingTo("40000");

		UUID second = this.samples.pay(this.id, "60000", this.today.minusDays(10), this.officer);
		assertThat(agreed().get(0).isFulfilled()).isTrue();
		this.samples.reverse(second, this.today, this.officer);
		assertThat(agreed().get(0).isFulfilled()).isFalse();
		assertThat(this.plans.of(this.id, this.today.minusDays(1)).get(0).isFulfilled()).isTrue();
	}

	@Test
	void keepsWhatWasTypedWhenThePlanIsRefused() {
		MultiValueMap<String, String> fields = form("?count=2&first=" + this.today.plusDays(30));
		fields.set("rows[1].amount", "1000.50");
		fields.set("note", "另行约定");
		Document refused = this.pages.refused(this.address, fields, this.officer);
		assertThat(refused.select("#rows0\\.amount-error").text()).isEqualTo("各期合计 51,000.50 元，少于所欠税款 100,000.00 元");
		assertThat(refused.select("#rows1\\.amount").val()).isEqualTo("1000.50");
		assertThat(refused.select("#note").text()).isEqualTo("另行约定");

		fields.set("rows[1].amount", "50000");
		fields.set("rows[1].due", "");
		assertThat(this.pages.refused(this.address, fields, this.officer).select("#rows1\\.due-error").text())
			.isEqualTo("请填写此项");
		fields.set("rows[1].due", this.today.plusDays(5).toString());
		assertThat(this.pages.refused(this.address, fields, this.officer).select(".alert-danger").text())
			.contains("各期缴款期限须依次递后");
		fields.set("rows[1].due", "明天");
		assertThat(this.pages.refused(this.address, fields, this.officer).select("#rows1\\.due-error").text())
			.contains("请填写日期");
		assertThat(agreed()).isEmpty();
	}

	@Test
	void isTheUnitsBusiness() {
		MultiValueMap<String, String> fields = form("?count=1&first=" + this.today.plusDays(30));
		assertThat(this.pages.post(this.address, fields, this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(this.address, fields, this.elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.withoutToken(this.address, this.officer)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.get(this.address + "/new", this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(agreed()).isEmpty();
	}

	@Test
	void refusesAPlanAgreedBesideAnother() {
		MultiValueMap<String, String> first = form("?count=1&first=" + this.today.plusDays(30));
		MultiValueMap<String, String> second = form("?count=2&first=" + this.today.plusDays(30));
		this.pages.sent(this.address, first, this.officer);
		assertThat(this.pages.post(this.address, second, this.officer)).hasStatus(HttpStatus.CONFLICT);
		assertThat(agreed()).hasSize(1);
	}

	private MultiValueMap<String, String> form(String query) {
		return PortalPages.fields(this.pages.page(this.address + "/new" + query, this.officer), "/plans");
	}

	private List<PlanView> agreed() {
		return this.plans.of(this.id, this.today);
	}

}
