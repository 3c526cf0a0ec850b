package org.workstyle.inspection;

import org.junit.jupiter.api.Test;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.workstyle.inspection.InspectionFixture.DAY;
import static org.workstyle.inspection.InspectionFixture.DEADLINE;
import static org.workstyle.inspection.InspectionFixture.INSPECTOR;
import static org.workstyle.inspection.InspectionFixture.OFFICER;
import static org.workstyle.inspection.InspectionFixture.SECOND_INSPECTOR;
import static org.workstyle.inspection.InspectionFixture.by;
import static org.workstyle.inspection.InspectionFixture.correction;
import static org.workstyle.inspection.InspectionFixture.found;
import static org.workstyle.inspection.InspectionFixture.ofOwnUnit;
import static org.workstyle.inspection.InspectionFixture.refused;
import static org.workstyle.inspection.InspectionFixture.reported;

/**
 * The life of a finding, each step and each refusal.
 */
class FindingTests {

	@Test
	void goesFromTheInspectorToTheUnitAndBackToItsEnd() {
		Finding finding = found();
		assertThat(finding.state()).isEqualTo(FindingState.OPEN);

		finding.report(correction(DAY), 1, by(OFFICER, DAY.plusDays(1)));
		assertThat(finding.state()).isEqualTo(FindingState.REPORTED);

		finding.signOff("整改到位", by(INSPECTOR, DAY.plusDays(2)));
		assertThat(finding.state()).isEqualTo(FindingState.SIGNED_OFF);
		assertThat(finding.steps()).extracting(FindingStep::kind)
			.containsExactly(FindingStepKind.OPENED, FindingStepKind.REPORTED, FindingStepKind.SIGNED_OFF);
		assertThat(finding.steps()).extracting(FindingStep::takenBy).containsExactly(INSPECTOR, OFFICER, INSPECTOR);
	}

	@Test
	void comesBackAndIsReportedAgain() {
		Finding finding = reported();
		finding.sendBack("佐证不足", by(INSPECTOR, DAY.plusDays(7)));
		assertThat(finding.state()).isEqualTo(FindingState.SENT_BACK);
		assertThat(finding.sentBack()).isOne();

		finding.report(correction(DAY.plusDays(8)), 1, by(OFFICER, DAY.plusDays(8)));
		finding.signOff("整改到位", by(SECOND_INSPECTOR, DAY.plusDays(9)));
		assertThat(finding.state()).isEqualTo(FindingState.SIGNED_OFF);
		assertThat(finding.sentBack()).isOne();
	}

	@Test
	void doesNotBeginWithADeadlineInThePast() {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> {
			Inspection inspection = InspectionFixture.withItem();
			new Finding("2023-0002",
					FindingSource.of(inspection, inspection.items().get(0),
							InspectionFixture.result(inspection, CheckOutcome.PARTLY)),
					InspectionFixture.problem("问题", null, DAY.minusDays(1)), by(INSPECTOR, DAY));
		}).extracting(PortalException::messageKey).isEqualTo("inspection.error.finding.deadline");
	}

	@Test
	void isNotReportedWithoutEvidence() {
		refused("inspection.error.report.evidence", () -> found().report(correction(DAY), 0, by(OFFICER, DAY)));
	}

	@Test
	void isNotReportedAsDoneTomorrowOrBeforeItWasFound() {
		refused("inspection.error.report.done-on",
				() -> found().report(correction(DAY.plusDays(1)), 1, by(OFFICER, DAY)));
		refused("inspection.error.report.done-on",
				() -> found().report(correction(DAY.minusDays(1)), 1, by(OFFICER, DAY)));
	}

	@Test
	void isReportedOnceAtATime() {
		refused("inspection.error.finding.not-open", () -> reported().report(correction(DAY), 1, by(OFFICER, DAY)));
	}

	@Test
	void isNotVerifiedBeforeItIsReported() {
		refused("inspection.error.verify.state", () -> found().signOff("好", by(INSPECTOR, DAY)));
		refused("inspection.error.verify.state", () -> found().sendBack("不好", by(INSPECTOR, DAY)));
	}

	@Test
	void isNotSignedOffByItsOwnUnit() {
		refused("inspection.error.verify.own-unit", () -> reported().signOff("好", ofOwnUnit(INSPECTOR, DAY)));
		refused("inspection.error.verify.own-unit", () -> reported().sendBack("不好", ofOwnUnit(INSPECTOR, DAY)));
	}

	@Test
	void isNotVerifiedByWhoReportedIt() {
		refused("inspection.error.verify.reporter", () -> reported().signOff("好", by(OFFICER, DAY)));
	}

	@Test
	void isNotVerifiedByWhoEverReportedIt() {
		Finding finding = reported();
		finding.sendBack("佐证不足", by(INSPECTOR, DAY.plusDays(7)));
		finding.report(correction(DAY.plusDays(8)), 1, by(SECOND_INSPECTOR, DAY.plusDays(8)));

		refused("inspection.error.verify.reporter", () -> finding.signOff("好", by(OFFICER, DAY.plusDays(9))));
		refused("inspection.error.verify.reporter", () -> finding.signOff("好", by(SECOND_INSPECTOR, DAY.plusDays(9))));
	}

	@Test
	void isNotVerifiedByTheSamePersonWithAnotherAccount() {
		Deed other = new Deed(SECOND_INSPECTOR, by(OFFICER, DAY).person(), false, by(OFFICER, DAY).now(), DAY);
		refused("inspection.error.verify.reporter", () -> reported().signOff("好", other));
	}

	@Test
	void isNotVerifiedByWhoAnswersForIt() {
		Deed responsible = new Deed(INSPECTOR, InspectionFixture.RESPONSIBLE.value(), false, by(OFFICER, DAY).now(),
				DAY);
		Deed leader = new Deed(INSPECTOR, InspectionFixture.LEADER.value(), false, by(OFFICER, DAY).now(), DAY);
		refused("inspection.error.verify.responsible", () -> reported().signOff("好", responsible));
		refused("inspection.error.verify.responsible", () -> reported().signOff("好", leader));
	}

	@Test
	void isNotAmendedByWhoAnswersForItToBeVerifiedAfterwards() {
		Deed responsible = new Deed(INSPECTOR, InspectionFixture.RESPONSIBLE.value(), false, by(OFFICER, DAY).now(),
				DAY);
		FindingFacts others = InspectionFixture.problem("问题", null, DEADLINE);
		refused("inspection.error.verify.responsible", () -> reported().amend(others, responsible));
		refused("inspection.error.verify.own-unit", () -> reported().amend(others, ofOwnUnit(INSPECTOR, DAY)));
	}

	@Test
	void staysSignedOff() {
		Finding finding = reported();
		finding.signOff("整改到位", by(INSPECTOR, DAY.plusDays(7)));

		refused("inspection.error.verify.state", () -> finding.sendBack("不好", by(INSPECTOR, DAY)));
		refused("inspection.error.finding.not-open", () -> finding.report(correction(DAY), 1, by(OFFICER, DAY)));
		refused("inspection.error.finding.not-open",
				() -> finding.askExtension(DEADLINE.plusDays(1), "人手不足", by(OFFICER, DAY)));
		refused("inspection.error.finding.not-open", () -> finding.takeEvidence("a.jpg", false, by(OFFICER, DAY)));
		refused("inspection.error.finding.signed-off", () -> finding.amend(finding.facts(), by(INSPECTOR, DAY)));
	}

}
