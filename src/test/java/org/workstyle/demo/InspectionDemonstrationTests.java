package org.workstyle.demo;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.ExtensionState;
import org.workstyle.inspection.FindingState;
import org.workstyle.inspection.FindingStepKind;
import org.workstyle.inspection.InspectionStatus;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The half-year's inspections: all five themes, findings in every state over several
 * units.
 */
@PortalTest
@TestPropertySource(properties = "portal.demo=true")
class InspectionDemonstrationTests {

	@Autowired
	JdbcClient jdbc;

	@Test
	void allFiveThemesWereInspectedInTheHalfYear() {
		assertThat(texts("select distinct theme from inspection where ends_on between '2023-01-01' and '2023-06-30'"))
			.containsExactlyInAnyOrder("SUPERVISION", "DOCUMENTS_AND_MEETINGS", "ASSESSMENT", "MATERIALS",
					"FIELD_RESEARCH");
		assertThat(texts("select distinct status from inspection"))
			.containsExactlyInAnyOrder(InspectionStatus.OPEN.name(), InspectionStatus.CLOSED.name());
		assertThat(texts("select distinct outcome from check_result")).hasSameSizeAs(CheckOutcome.values());
	}

	@Test
	void findingsAreInEveryStateOverSeveralUnits() {
		assertThat(texts("select distinct state from finding")).hasSameSizeAs(FindingState.values());
		assertThat(texts("select distinct state from finding_extension")).hasSameSizeAs(ExtensionState.values());
		assertThat(number("select count(distinct unit_id) from finding")).isGreaterThan(10);
		assertThat(
				number("select count(*) from finding where state in ('OPEN', 'SENT_BACK') and deadline < '2023-06-28'"))
			.isGreaterThan(1);
		assertThat(number("select count(*) from finding where person_id is null")).isOne();
		assertThat(number("select count(*) from finding_handling")).isOne();
		assertThat(texts("select distinct kind from finding_step")).contains(FindingStepKind.SENT_BACK.name(),
				FindingStepKind.EXTENSION_GRANTED.name(), FindingStepKind.SIGNED_OFF.name());
	}

	@Test
	void nothingHappenedAfterTheDayOfTheDemonstration() {
		assertThat(number("select count(*) from check_result where checked_on > '2023-06-28'")).isZero();
		assertThat(number("select count(*) from finding_step where taken_at >= '2023-06-28T16:00:00Z'")).isZero();
	}

	private List<String> texts(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

	private long number(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
