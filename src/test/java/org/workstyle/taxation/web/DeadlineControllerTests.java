package org.workstyle.taxation.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

@PortalTest
@Import({ Organization.class, PortalPages.class })
@Transactional
class DeadlineControllerTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	JdbcClient jdbc;

	private CurrentUser admin;

	@BeforeEach
	void people() {
		this.admin = this.organization.account(null, Role.ADMIN);
	}

	@Test
	void showsAYearToEverybody() {
		Document page = this.pages.page("/filing-deadlines?year=2023", this.organization.account(null, Role.STAFF));

		assertThat(page.select("tbody tr")).hasSize(12);
		assertThat(page.select("tbody tr").get(4).text()).contains("2023年5月18日");
		assertThat(page.select(".alert-warning")).isEmpty();
		assertThat(page.select("a[href$=/edit]")).isEmpty();
	}

	@Test
	void warnsOfAYearWithoutNotice() {
		assertThat(this.pages.page("/filing-deadlines?year=2031", this.admin).select(".alert-warning").text())
			.contains("2031年");
		assertThat(this.pages.get("/filing-deadlines?year=1899", this.admin)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void takesDownAPublishedDayWithItsSource() {
		assertThat(this.pages.sent("/filing-deadlines/2024-07",
				map("day", "2024-07-22", "source", "税总办征科函〔2024〕1号", "reason", "录入通知"), this.admin))
			.isEqualTo("/filing-deadlines?year=2024");
		assertThat(this.jdbc
			.sql("select details from audit_entry where event = 'FILING_DEADLINE_CHANGED' and subject_id = '2024-07'")
			.query(String.class)
			.single()).contains("2024-07-22", "录入通知");
		assertThat(this.pages.sent("/filing-deadlines/2024-07/withdrawal", map("reason", "录错"), this.admin))
			.isEqualTo("/filing-deadlines?year=2024");
		assertThat(this.jdbc.sql("select count(*) from filing_deadline").query(Integer.class).single()).isZero();
	}

	@Test
	void keepsWhatWasTypedAndNamesTheField() {
		Document page = this.pages.refused("/filing-deadlines/2024-07",
				map("day", "2024-08-01", "source", "某号通知", "reason", "录入通知"), this.admin);

		assertThat(page.select("#day[aria-invalid=true]")).hasSize(1);
		assertThat(page.select("#source").val()).isEqualTo("某号通知");
		assertThat(this.pages.refused("/filing-deadlines/2024-07", map("day", "2024-07-22"), this.admin)
			.select("#source[aria-invalid=true], #reason[aria-invalid=true]")).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ADMIN")
	void letsOnlyAdministratorsEnterDeadlines(Role role) {
		CurrentUser other = this.organization.account(null, role);
		assertThat(this.pages.get("/filing-deadlines/2024-07/edit", other)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post("/filing-deadlines/2024-07", map(), other)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post("/filing-deadlines/2024-07/withdrawal", map(), other))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken("/filing-deadlines/2024-07", this.admin)).hasStatus(HttpStatus.FORBIDDEN);
	}

}
