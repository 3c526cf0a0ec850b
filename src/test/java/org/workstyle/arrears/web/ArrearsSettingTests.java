package org.workstyle.arrears.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the law leaves open is laid down on a page, from a day on.
 */
@ArrearsPagesTest
class ArrearsSettingTests {

	private static final String RATE = "/arrears-settings/DAILY_RATE";

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	JdbcClient jdbc;

	@Test
	void changesFromADayOnAndKeepsWhatWasBefore() {
		CurrentUser office = this.organization.account(null, Role.PERFORMANCE);
		MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(RATE + "/edit", office),
				"DAILY_RATE");
		assertThat(fields.getFirst("value")).isEqualTo("0.0005");
		fields.set("from", "2099-01-01");
		fields.set("value", "0.0003");
		fields.set("source", "税收征收管理法（修订）");
		fields.set("reason", "法律修订");
		this.pages.sent(RATE, fields, office);
		fields.set("value", "0.0004");
		this.pages.sent(RATE, fields, office);

		Document page = this.pages.page("/arrears-settings", office);
		assertThat(page.select("tbody:contains(滞纳金日加收率) tr").eachText()).hasSize(3)
			.first()
			.asString()
			.contains("0.0004", "2099年1月1日", "税收征收管理法（修订）");
		assertThat(page.select("tbody:contains(滞纳金日加收率) .fw-bold").eachText()).containsExactly("0.0005");
		assertThat(this.jdbc.sql("select count(*) from audit_entry where event = 'ARREARS_SETTING'")
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(2);
	}

	@Test
	void refusesWhatIsNoSuchNumberBesideTheField() {
		CurrentUser office = this.organization.account(null, Role.PERFORMANCE);
		for (String typed : new String[] { "many", "-1", "1e9", "0.0000001" }) {
			MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(RATE + "/edit", office),
					"DAILY_RATE");
			fields.set("value", typed);
			fields.set("reason", "试算");
			Document refused = this.pages.refused(RATE, fields, office);
			assertThat(refused.select("#value-error").text()).as(typed).contains("请填写不小于 0 的数");
			assertThat(refused.select("input[name=value]").val()).isEqualTo(typed);
		}
		MultiValueMap<String, String> days = PortalPages
			.fields(this.pages.page("/arrears-settings/EXHORTATION/edit", office), "EXHORTATION");
		days.set("value", "10.5");
		days.set("reason", "试算");
		assertThat(this.pages.refused("/arrears-settings/EXHORTATION", days, office).select("#value-error")).hasSize(1);
	}

}
