package org.workstyle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.PlanRecords;
import org.workstyle.arrears.PlanState.Standing;
import org.workstyle.arrears.PlanView;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three years of arrears in the eight branches.
 */
@PortalTest
@TestPropertySource(properties = "portal.demo=true")
class ArrearsDemonstrationTests {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 28);

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlanRecords plans;

	@Test
	void hundredAndFiftyCasesInAllBranchesGoBackThreeYears() {
		assertThat(number("select count(*) from arrears_case")).isEqualTo(150);
		assertThat(number("select count(distinct unit_id) from arrears_case")).isEqualTo(8);
		assertThat(number("select count(*) from arrears_item")).isBetween(250L, 450L);
		assertThat(number("select count(*) from arrears_movement where booked_on < '2021-01-01'")).isGreaterThan(20);
		assertThat(number("select count(*) from arrears_movement where booked_on > '2023-06-28'")).isZero();
	}

	@Test
	void everythingThatCanHappenHappened() {
		assertThat(texts("select distinct kind from arrears_movement")).containsExactlyInAnyOrder("NEW", "PAYMENT",
				"REVERSAL", "CORRECTION", "WRITE_OFF");
		assertThat(texts("select distinct category from arrears_assignment where category is not null"))
			.contains("CLOSED_BUSINESS", "UNCOLLECTABLE");
		assertThat(texts("select distinct kind from arrears_stop")).contains("DEFERRAL");
		assertThat(texts("select distinct step from arrears_measure")).contains("REMINDER", "ORDER", "EXHORTATION",
				"DEFENCE", "DECISION", "BANK_DEDUCTION", "SEIZURE", "ANNOUNCEMENT");
		assertThat(number("select count(*) from arrears_plan where replaces_id is not null")).isPositive();
	}

	@Test
	void plansAreKeptLateAndBroken() {
		List<PlanView> agreed = this.jdbc.sql("select distinct case_id from arrears_plan")
			.query(UUID.class)
			.list()
			.stream()
			.flatMap((id) -> this.plans.of(new ArrearsCaseId(id), DAY).stream())
			.toList();

		Set<Standing> standings = agreed.stream()
			.filter(PlanView::isInForce)
			.map((plan) -> plan.state().standing())
			.collect(Collectors.toSet());
		assertThat(standings).containsExactlyInAnyOrder(Standing.values());
		assertThat(agreed).anyMatch(PlanView::isFulfilled).anyMatch((plan) -> !plan.isFulfilled());
	}

	@Test
	void owesWhatACountyMayOwe() {
		BigDecimal owed = this.jdbc.sql("select sum(principal) from arrears_movement").query(BigDecimal.class).single();

		assertThat(owed).isBetween(new BigDecimal("5000000"), new BigDecimal("30000000"));
		assertThat(number("select count(*) from (select sum(principal) as tax from arrears_movement group by item_id) s"
				+ " where tax < 0"))
			.isZero();
	}

	private List<String> texts(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

	private long number(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
