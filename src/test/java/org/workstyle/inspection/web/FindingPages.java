package org.workstyle.inspection.web;

import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A unit with a finding, its people and the inspectors, and what they do with it.
 */
@TestComponent
@Import({ Organization.class, PortalPages.class })
class FindingPages {

	private final PortalPages pages;

	private final Uploading uploads;

	private final Organization organization;

	private final SampleInspections samples;

	private final JdbcClient jdbc;

	FindingPages(PortalPages pages, Uploading uploads, Organization organization, SampleInspections samples,
			JdbcClient jdbc) {
		this.pages = pages;
		this.uploads = uploads;
		this.organization = organization;
		this.samples = samples;
		this.jdbc = jdbc;
	}

	/**
	 * The unit, whose articles are checked, and the discipline inspection.
	 */
	record Office(UnitId bureau, UnitId department, PersonId officer, CurrentUser head, CurrentUser staff,
			CurrentUser inspector, CurrentUser secondInspector, List<ArticleRow> articles) {

	}

	Office office() {
		UnitId bureau = this.organization.bureau();
		UnitId department = this.organization.department(bureau);
		UnitId discipline = this.organization.department(bureau);
		PersonId officer = this.organization.person("张三", department);
		CurrentUser head = this.organization.account(this.organization.person("赵科长", department), Role.STAFF,
				Role.UNIT_HEAD);
		return new Office(bureau, department, officer, head, this.organization.account(officer, Role.STAFF),
				inspector("孙纪检", discipline), inspector("周纪检", discipline),
				this.samples.articles(department, head, "会议每月召开一次。", "纪要三日内印发。"));
	}

	CurrentUser inspector(String name, UnitId unit) {
		return this.organization.account(this.organization.person(name, unit), Role.STAFF, Role.INSPECTOR);
	}

	/**
	 * A finding of the unit with the first article.
	 */
	FindingId opened(Office office) {
		return this.samples.finding(office.articles(), office.department(), office.inspector());
	}

	MultiValueMap<String, String> form(Office office, String address) {
		return PortalPages.fields(this.pages.page(address, office.inspector()), address);
	}

	CurrentUser stranger(Office office) {
		return this.organization.account(
				this.organization.person("李四" + UUID.randomUUID(), this.organization.department(office.bureau())),
				Role.STAFF);
	}

	void report(String address, CurrentUser who) {
		MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(address + "/report", who), "/report");
		fields.set("cause", "无人督促");
		fields.set("measure", "明确专人提醒");
		assertThat(this.uploads.send(address + "/report", fields, who, Uploading.file("files", "会议记录.txt", "记录")))
			.hasStatus3xxRedirection();
	}

	void verify(String address, String step, String opinion, CurrentUser who) {
		verify(address, step, opinion, who, this.pages.page(address, who).select("input[name=version]").val());
	}

	void verify(String address, String step, String opinion, CurrentUser who, String version) {
		this.pages.sent(address + "/" + step, PortalPages.map("version", version, "opinion", opinion), who);
	}

	List<String> rows(Office office, String query) {
		return this.pages.page("/findings" + query, office.inspector()).select("tbody th a").eachText();
	}

	String number(FindingId id) {
		return this.jdbc.sql("select number from finding where id = :id")
			.param("id", id.value())
			.query(String.class)
			.single();
	}

	void set(FindingId id, String what) {
		this.jdbc.sql("update finding set " + what + " where id = :id").param("id", id.value()).update();
	}

}
