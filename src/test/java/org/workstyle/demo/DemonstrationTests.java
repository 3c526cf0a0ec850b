package org.workstyle.demo;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PortalTest
@TestPropertySource(properties = "portal.demo=true")
class DemonstrationTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "staff", "head", "performance", "inspector", "committee", "admin" })
	void eachRoleSignsInWithoutChoosingAPassword(String username) {
		assertThat(this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", username)
			.param("password", OpenedAccounts.PASSWORD)).hasRedirectedUrl("/");
	}

	@Test
	void the168PeopleWorkWhereTheStaffPlanSays() {
		assertThat(number("select count(*) from person")).isEqualTo(168);
		for (UnitPlan plan : UnitPlan.all()) {
			assertThat(
					number("select count(*) from membership m join unit u on u.id = m.unit_id where home and u.code = '"
							+ plan.code() + "' and m.valid_from <= '2022-12-31'"))
				.as(plan.name())
				.isEqualTo(plan.staff());
		}
	}

	@Test
	void elevenPartyBranchesHoldAboutAHundredAndTenMembers() {
		assertThat(number("select count(*) from unit where type = 'PARTY_BRANCH'")).isEqualTo(11);
		assertThat(number("select count(*) from unit where type = 'YOUTH_GROUP'")).isEqualTo(4);
		assertThat(number("select count(*) from person where party_standing <> 'NONE'")).isEqualTo(110);
		assertThat(number("select count(distinct person_id) from membership m join unit u on u.id = m.unit_id"
				+ " where u.type = 'PARTY_BRANCH'"))
			.isEqualTo(110);
	}

	@Test
	void namesLookLikeNames() {
		List<String> names = this.jdbc.sql("select name from person").query(String.class).list();

		assertThat(names).doesNotHaveDuplicates().allMatch((name) -> name.matches("\\p{IsHan}{2,3}"));
	}

	private long number(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
