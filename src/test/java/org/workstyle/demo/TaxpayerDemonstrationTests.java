package org.workstyle.demo;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.workstyle.support.PortalTest;
import org.workstyle.taxpayer.CreditCode;
import org.workstyle.taxpayer.CreditGrade;
import org.workstyle.taxpayer.TaxpayerKind;
import org.workstyle.taxpayer.TaxpayerState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Six hundred taxpayers of a region there is not, of all kinds, states and grades, over
 * the eight branches.
 */
@PortalTest
@TestPropertySource(properties = "portal.demo=true")
class TaxpayerDemonstrationTests {

	@Autowired
	JdbcClient jdbc;

	@Test
	void sixHundredHaveSoundCodesOfTheFictitiousRegion() {
		List<String> codes = texts("select credit_code from taxpayer");

		assertThat(codes).hasSize(600).allSatisfy((code) -> {
			assertThat(code.substring(2, 8)).isEqualTo("520199");
			assertThat(new CreditCode(code).isOrganizationCodeSound()).isTrue();
		});
		assertThat(texts("select name from taxpayer")).doesNotHaveDuplicates();
	}

	@Test
	void allKindsStatesAndGradesOccurInEachOfTheEightBranches() {
		assertThat(number("select count(distinct unit_id) from taxpayer")).isEqualTo(8);
		assertThat(texts("select distinct kind from taxpayer")).hasSameSizeAs(TaxpayerKind.values());
		assertThat(texts("select distinct grade from taxpayer where grade is not null"))
			.hasSameSizeAs(CreditGrade.values());
		assertThat(number("select min(states) from (select count(distinct state) as states from taxpayer"
				+ " group by unit_id) s"))
			.isEqualTo(TaxpayerState.values().length);
		assertThat(number("select count(*) from taxpayer where state = 'NON_NORMAL'")).isBetween(20L, 80L);
		assertThat(number("select count(*) from taxpayer where state = 'CLOSED'")).isBetween(20L, 80L);
	}

	@Test
	void periodsFollowEachOtherUpToTheDayOfTheDemonstration() {
		assertThat(number("select count(*) from taxpayer_state")).isGreaterThan(50);
		assertThat(number("select count(*) from taxpayer_grade")).isGreaterThan(200);
		assertThat(number("select count(*) from taxpayer_unit")).isGreaterThan(30);
		assertThat(number("select count(*) from taxpayer where greatest(state_since, unit_since, registered_on,"
				+ " coalesce(graded_on, registered_on)) > '2023-06-28'"))
			.isZero();
		assertThat(number("select count(*) from taxpayer t join taxpayer_state s on s.taxpayer_id = t.id"
				+ " where s.valid_to > t.state_since or s.valid_from < t.registered_on"))
			.isZero();
	}

	@Test
	void officersWorkInTheBranch() {
		assertThat(number("select count(*) from taxpayer t where not exists (select from membership m"
				+ " where m.person_id = t.officer_id and m.unit_id = t.unit_id and m.valid_to is null)"))
			.isZero();
	}

	private List<String> texts(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

	private long number(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
