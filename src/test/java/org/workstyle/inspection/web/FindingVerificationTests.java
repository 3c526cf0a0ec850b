package org.workstyle.inspection.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a unit reports, with its evidence, and who says that it is good.
 */
@PortalTest
@Import({ FindingPages.class, SampleInspections.class, Uploading.class })
class FindingVerificationTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Uploading uploads;

	@Autowired
	Organization organization;

	@Autowired
	SampleInspections samples;

	@Autowired
	FindingRecords records;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	FindingPages findings;

	private FindingPages.Office office;

	@BeforeEach
	void people() {
		this.office = this.findings.office();
	}

	/**
	 * A unit cannot sign off its own finding, and who reported it cannot verify it: not
	 * by role, not by page, not in the database.
	 */
	@Test
	void isSignedOffByNobodyOfItsUnitAndNotByWhoReportedIt() {
		FindingId id = this.findings.opened(this.office);
		CurrentUser ownInspector = this.organization.account(this.organization.person("吴纪检", this.office.department()),
				Role.STAFF, Role.INSPECTOR);
		this.samples.report(id, ownInspector, this.records);
		String address = "/findings/" + id;

		for (CurrentUser other : List.of(this.office.staff(), this.office.head(),
				this.organization.account(null, Role.PERFORMANCE), this.organization.account(null, Role.COMMITTEE),
				this.organization.account(null, Role.ADMIN))) {
			MultiValueMap<String, String> fields = PortalPages.map("version", "1", "opinion", "好");
			assertThat(this.pages.post(address + "/sign-off", fields, other)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address + "/return", fields, other)).hasStatus(HttpStatus.FORBIDDEN);
		}
		CurrentUser colleague = this.organization.account(this.organization.person("郑纪检", this.office.department()),
				Role.STAFF, Role.INSPECTOR);
		CurrentUser inspectorOnly = this.organization.account(this.organization.person("王纪检", this.office.department()),
				Role.INSPECTOR);
		for (CurrentUser own : List.of(ownInspector, colleague, inspectorOnly)) {
			assertThat(this.pages.page(address, own).select("#opinion, a[href$=edit]")).isEmpty();
			this.findings.verify(address, "sign-off", "好", own, "1");
			assertThat(this.records.find(id, this.office.inspector()).row().state().name()).isEqualTo("REPORTED");
		}
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(
				"update finding set state = 'SIGNED_OFF', verified_by = reported_by, verified_on = now() where id = :id")
			.param("id", id.value())
			.update());

		this.findings.verify(address, "sign-off", "整改到位", this.office.secondInspector());
		assertThat(this.records.find(id, this.office.inspector()).row().state().name()).isEqualTo("SIGNED_OFF");
	}

	@Test
	void stepsAndEvidenceAreOnlyAddedTo() {
		FindingId id = this.findings.opened(this.office);
		for (String change : List.of("update finding_step set note = 'x' where finding_id = :id",
				"delete from finding_step where finding_id = :id")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.jdbc.sql(change).param("id", id.value()).update());
		}
	}

	@Test
	void evidenceIsReplacedByAVersionAndNeverRemoved() {
		FindingId id = this.findings.opened(this.office);
		String address = "/findings/" + id;
		assertThat(this.uploads.send(address + "/evidence", PortalPages.map(), this.office.staff(),
				Uploading.file("files", "记录.txt", "初稿")))
			.hasStatus3xxRedirection();
		assertThat(this.uploads.send(address + "/evidence", PortalPages.map("document", "1"), this.office.staff(),
				Uploading.file("files", "记录-定稿.txt", "定稿")))
			.hasStatus3xxRedirection();
		this.uploads.send(address + "/evidence", PortalPages.map("document", "2"), this.office.staff(),
				Uploading.file("files", "别的.txt", "别的"));

		Document page = this.pages.page(address, this.office.staff());
		assertThat(page.select("section[aria-labelledby=evidence] li a").eachText()).containsExactly("记录-定稿.txt",
				"记录.txt");
		String first = page.select("section[aria-labelledby=evidence] li a").get(1).attr("href");
		assertThat(this.pages.get(first, this.office.staff())).hasStatusOk();
		assertThat(this.pages.get(first, this.office.inspector())).hasStatusOk();
		assertThat(this.pages.post(first + "/removal", PortalPages.map(), this.office.staff()))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(first + "/removal", PortalPages.map(), this.office.inspector()))
			.hasStatus(HttpStatus.FORBIDDEN);
		CurrentUser stranger = this.findings.stranger(this.office);
		assertThat(this.pages.get(first, stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get(first, this.organization.account(null, Role.ADMIN))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.uploads.send(address + "/evidence", PortalPages.map(), this.office.inspector(),
				Uploading.file("files", "a.txt", "a")))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aReportNeedsCauseMeasureAndEvidenceAndKeepsWhatWasTyped() {
		FindingId id = this.findings.opened(this.office);
		String address = "/findings/" + id + "/report";
		MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(address, this.office.staff()),
				"/report");
		fields.set("cause", "无人督促");
		fields.set("measure", " ");
		Document refused = this.pages.refused(address, fields, this.office.staff());
		assertThat(refused.select("#measure-error")).isNotEmpty();
		assertThat(refused.select("#cause").text()).isEqualTo("无人督促");

		fields.set("measure", "明确专人提醒");
		assertThat(this.pages.refused(address, fields, this.office.staff()).select("[data-error-summary]").text())
			.contains("请先上传佐证材料");
		assertThat(this.pages.withoutToken(address, this.office.staff())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(address, fields, this.findings.stranger(this.office)))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.post(address, fields, this.office.inspector())).hasStatus(HttpStatus.FORBIDDEN);
	}

}
