package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A finding opened by mistake, and one signed off too early.
 */
@PortalTest
@Import({ FindingPages.class, SampleInspections.class, Uploading.class })
class FindingReversalTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	SampleInspections samples;

	@Autowired
	FindingRecords records;

	@Autowired
	FindingPages findings;

	private LocalDate today;

	private FindingPages.Office office;

	@BeforeEach
	void people() {
		this.office = this.findings.office();
		this.today = this.samples.today();
	}

	@Test
	void aMistakenFindingIsWithdrawnAndStaysToBeRead() {
		FindingId id = this.findings.opened(this.office);
		String address = "/findings/" + id;
		assertThat(this.pages.page(address, this.office.inspector()).select("a[href$=/withdrawal]")).isNotEmpty();
		MultiValueMap<String, String> fields = this.findings.form(this.office, address + "/withdrawal");
		fields.set("reason", " ");
		assertThat(this.pages.refused(address + "/withdrawal", fields, this.office.inspector()).select("#reason-error"))
			.isNotEmpty();
		fields.set("reason", "会议记录在另一册，登记有误");
		this.pages.sent(address + "/withdrawal", fields, this.office.inspector());

		for (CurrentUser reader : List.of(this.office.staff(), this.office.head(), this.office.inspector())) {
			Document page = this.pages.page(address, reader);
			assertThat(page.select("main .badge").eachText()).containsExactly("已撤销");
			assertThat(page.select("section[aria-labelledby=steps] li").first().text()).contains("撤销问题",
					this.office.inspector().displayName(), "会议记录在另一册，登记有误");
			assertThat(page.select("a[href$=/report], a[href$=/edit], a[href$=/withdrawal], a[href$=/reopening]"))
				.isEmpty();
		}
		assertThat(this.pages.page(address + "/history", this.office.head()).text()).contains("会议记录在另一册，登记有误", "已撤销");
	}

	@Test
	void aWithdrawalIsRefusedOnceMoreAfterAReportAndToWhoMayNot() {
		FindingId id = this.findings.opened(this.office);
		String address = "/findings/" + id + "/withdrawal";
		MultiValueMap<String, String> fields = this.findings.form(this.office, address);
		fields.set("reason", "登记有误");
		for (CurrentUser other : List.of(this.office.staff(), this.office.head(),
				this.organization.account(null, Role.PERFORMANCE), this.organization.account(null, Role.COMMITTEE),
				this.organization.account(null, Role.ADMIN))) {
			assertThat(this.pages.get(address, other)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address, fields, other)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.pages.withoutToken(address, this.office.inspector())).hasStatus(HttpStatus.FORBIDDEN);
		CurrentUser ownInspector = this.organization.account(this.organization.person("吴纪检", this.office.department()),
				Role.STAFF, Role.INSPECTOR);
		assertThat(this.pages.page("/findings/" + id, ownInspector).select("a[href$=/withdrawal]")).isEmpty();
		assertThat(this.pages.refused(address, fields, ownInspector).select("#reason-error").text()).contains("本单位");

		this.samples.report(id, this.office.staff(), this.records);
		assertThat(this.pages.post(address, fields, this.office.inspector())).hasStatus(HttpStatus.CONFLICT);
		fields.set("version", this.findings.form(this.office, address).getFirst("version"));
		Document refused = this.pages.refused(address, fields, this.office.inspector());
		assertThat(refused.select("#reason-error").text()).contains("已报告整改");
		assertThat(refused.select("#reason").text()).isEqualTo("登记有误");

		this.findings.verify("/findings/" + id, "return", "佐证不足", this.office.inspector());
		fields.set("version", this.findings.form(this.office, address).getFirst("version"));
		this.pages.sent(address, fields, this.office.inspector());
		fields.set("version", this.findings.form(this.office, address).getFirst("version"));
		assertThat(this.pages.refused(address, fields, this.office.inspector()).select("#reason-error").text())
			.contains("问题已撤销");
	}

	@Test
	void aFindingSignedOffIsReopenedWithANewDeadline() {
		FindingId id = this.findings.opened(this.office);
		String address = "/findings/" + id;
		this.samples.report(id, this.office.staff(), this.records);
		assertThat(this.pages.page(address, this.office.inspector()).select("a[href$=/reopening]")).isEmpty();
		this.findings.verify(address, "sign-off", "整改到位", this.office.inspector());
		assertThat(this.pages.page(address, this.office.inspector()).select("a[href$=/reopening]")).isNotEmpty();
		MultiValueMap<String, String> fields = this.findings.form(this.office, address + "/reopening");
		fields.set("deadline", this.today.plusDays(13).toString());
		fields.set("reason", "回访发现仍有问题");
		Document refused = this.pages.refused(address + "/reopening", fields, this.office.secondInspector());
		assertThat(refused.select("#deadline-error").text()).contains("不能早于今天，也不能早于原期限");
		assertThat(refused.select("#reason").text()).isEqualTo("回访发现仍有问题");
		fields.set("deadline", "");
		assertThat(this.pages.refused(address + "/reopening", fields, this.office.secondInspector())
			.select("#deadline-error")).isNotEmpty();
		fields.set("deadline", this.today.plusDays(45).toString());
		this.pages.sent(address + "/reopening", fields, this.office.secondInspector());

		var row = this.records.find(id, this.office.inspector()).row();
		assertThat(row.state().name()).isEqualTo("OPEN");
		assertThat(row.deadline()).isEqualTo(this.today.plusDays(45));
		assertThat(row.originalDeadline()).isEqualTo(this.today.plusDays(14));
		Document page = this.pages.page(address, this.office.staff());
		assertThat(page.text()).contains("待整改", "原期限");
		assertThat(page.select("section[aria-labelledby=steps] li").first().text()).contains("重新整改",
				this.office.secondInspector().displayName(), "回访发现仍有问题");
		assertThat(this.pages.page(address + "/history", this.office.head()).text()).contains("回访发现仍有问题");

		this.findings.report(address, this.office.staff());
		this.findings.verify(address, "sign-off", "整改到位", this.office.inspector());
		assertThat(this.records.find(id, this.office.inspector()).row().state().name()).isEqualTo("SIGNED_OFF");
	}

	@Test
	void aReopeningIsRefusedToWhoMayNotAndBeforeTheEnd() {
		FindingId id = this.findings.opened(this.office);
		String address = "/findings/" + id + "/reopening";
		MultiValueMap<String, String> fields = this.findings.form(this.office, address);
		fields.set("deadline", this.today.plusDays(30).toString());
		fields.set("reason", "仍有问题");
		assertThat(this.pages.refused(address, fields, this.office.inspector()).select("#reason-error").text())
			.contains("只有已销号的问题");

		this.samples.report(id, this.office.staff(), this.records);
		this.findings.verify("/findings/" + id, "sign-off", "整改到位", this.office.inspector());
		fields.set("version", this.findings.form(this.office, address).getFirst("version"));
		for (CurrentUser other : List.of(this.office.staff(), this.office.head(),
				this.organization.account(null, Role.PERFORMANCE), this.organization.account(null, Role.COMMITTEE),
				this.organization.account(null, Role.ADMIN))) {
			assertThat(this.pages.get(address, other)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address, fields, other)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.pages.withoutToken(address, this.office.inspector())).hasStatus(HttpStatus.FORBIDDEN);
		this.findings.set(id, "leader_id = '" + this.office.inspector().personId() + "'");
		assertThat(this.pages.page("/findings/" + id, this.office.inspector()).select("a[href$=/reopening]")).isEmpty();
		assertThat(this.pages.refused(address, fields, this.office.inspector()).select("#reason-error").text())
			.contains("责任人和责任领导");
	}

}
