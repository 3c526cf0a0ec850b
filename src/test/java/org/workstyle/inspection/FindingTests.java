package org.workstyle.inspection;

import java.time.LocalDate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

	@Test
	void moreTimeKeepsTheOriginalDeadlineInSight() {
		Finding finding = found();
		finding.askExtension(DEADLINE.plusDays(10), "系统升级", by(OFFICER, DEADLINE));
		assertThat(finding.facts().deadline()).isEqualTo(DEADLINE);

		finding.decideExtension(true, "同意", by(INSPECTOR, DEADLINE.plusDays(1)));
		assertThat(finding.facts().deadline()).isEqualTo(DEADLINE.plusDays(10));
		assertThat(finding.originalDeadline()).isEqualTo(DEADLINE);
	}

	@Test
	void moreTimeRefusedChangesNothingAndMayBeAskedAgain() {
		Finding finding = found();
		finding.askExtension(DEADLINE.plusDays(10), "系统升级", by(OFFICER, DAY));
		finding.decideExtension(false, "理由不充分", by(INSPECTOR, DAY));
		assertThat(finding.facts().deadline()).isEqualTo(DEADLINE);

		finding.askExtension(DEADLINE.plusDays(3), "等待批复", by(OFFICER, DAY));
		assertThat(finding.steps()).extracting(FindingStep::kind)
			.containsExactly(FindingStepKind.OPENED, FindingStepKind.EXTENSION_ASKED, FindingStepKind.EXTENSION_REFUSED,
					FindingStepKind.EXTENSION_ASKED);
	}

	@Test
	void isNotSignedOffBeforeTheRequestForMoreTimeIsAnswered() {
		Finding finding = found();
		finding.askExtension(DEADLINE.plusDays(10), "系统升级", by(OFFICER, DAY));
		finding.report(correction(DAY), 1, by(OFFICER, DAY.plusDays(1)));
		refused("inspection.error.verify.extension", () -> finding.signOff("好", by(INSPECTOR, DAY.plusDays(2))));

		finding.decideExtension(false, "已整改，不需延期", by(INSPECTOR, DAY.plusDays(2)));
		finding.signOff("整改到位", by(INSPECTOR, DAY.plusDays(2)));
		assertThat(finding.state()).isEqualTo(FindingState.SIGNED_OFF);
	}

	@Test
	void moreTimeIsAskedForBeforeTheDeadlineOnly() {
		refused("inspection.error.extension.late",
				() -> found().askExtension(DEADLINE.plusDays(10), "忘记了", by(OFFICER, DEADLINE.plusDays(1))));
	}

	@Test
	void moreTimeIsMoreTime() {
		refused("inspection.error.extension.until", () -> found().askExtension(DEADLINE, "系统升级", by(OFFICER, DAY)));
	}

	@Test
	void moreTimeIsAskedForOnceAtATime() {
		Finding finding = found();
		finding.askExtension(DEADLINE.plusDays(10), "系统升级", by(OFFICER, DAY));
		refused("inspection.error.extension.open",
				() -> finding.askExtension(DEADLINE.plusDays(20), "系统升级", by(OFFICER, DAY)));
	}

	@Test
	void moreTimeIsDecidedByAnotherPersonOfAnotherUnit() {
		Finding finding = found();
		refused("inspection.error.extension.none", () -> finding.decideExtension(true, "同意", by(INSPECTOR, DAY)));
		finding.askExtension(DEADLINE.plusDays(10), "系统升级", by(OFFICER, DAY));
		refused("inspection.error.extension.own", () -> finding.decideExtension(true, "同意", by(OFFICER, DAY)));
		Deed sameWithAnotherAccount = new Deed(SECOND_INSPECTOR, by(OFFICER, DAY).person(), false,
				by(OFFICER, DAY).now(), DAY);
		refused("inspection.error.extension.own", () -> finding.decideExtension(true, "同意", sameWithAnotherAccount));
		Deed leader = new Deed(INSPECTOR, InspectionFixture.LEADER.value(), false, by(OFFICER, DAY).now(), DAY);
		refused("inspection.error.verify.responsible", () -> finding.decideExtension(true, "同意", leader));
		refused("inspection.error.verify.own-unit",
				() -> finding.decideExtension(true, "同意", ofOwnUnit(INSPECTOR, DAY)));
	}

	@Test
	void theDeadlineIsNotMovedInPassing() {
		LocalDate later = DEADLINE.plusDays(1);
		refused("inspection.error.finding.deadline-moved",
				() -> found().amend(InspectionFixture.problem("问题", null, later), by(INSPECTOR, DAY)));
	}

	@Test
	void isWithdrawnWhileNoCorrectionIsReportedAndStaysSo() {
		Finding finding = found();
		finding.withdraw("登记有误", by(SECOND_INSPECTOR, DAY));
		assertThat(finding.state()).isEqualTo(FindingState.WITHDRAWN);
		assertThat(finding.steps()).last().satisfies((step) -> {
			assertThat(step.kind()).isEqualTo(FindingStepKind.WITHDRAWN);
			assertThat(step.takenBy()).isEqualTo(SECOND_INSPECTOR);
			assertThat(step.note()).isEqualTo("登记有误");
		});

		refused("inspection.error.finding.withdrawn", () -> finding.withdraw("再次撤销", by(INSPECTOR, DAY)));
		refused("inspection.error.finding.withdrawn", () -> finding.amend(finding.facts(), by(INSPECTOR, DAY)));
		refused("inspection.error.finding.not-open", () -> finding.report(correction(DAY), 1, by(OFFICER, DAY)));
		refused("inspection.error.finding.not-open",
				() -> finding.askExtension(DEADLINE.plusDays(1), "人手不足", by(OFFICER, DAY)));
		refused("inspection.error.verify.state", () -> finding.signOff("好", by(INSPECTOR, DAY)));
		refused("inspection.error.reopen.state", () -> finding.reopen(DEADLINE, "仍有问题", by(INSPECTOR, DAY)));
	}

	@Test
	void isWithdrawnAfterItCameBackButNotWhileReportedOrSignedOff() {
		Finding finding = reported();
		refused("inspection.error.withdraw.reported", () -> finding.withdraw("登记有误", by(INSPECTOR, DAY)));
		finding.sendBack("佐证不足", by(INSPECTOR, DAY.plusDays(7)));
		finding.withdraw("登记有误", by(INSPECTOR, DAY.plusDays(8)));
		assertThat(finding.state()).isEqualTo(FindingState.WITHDRAWN);

		refused("inspection.error.finding.signed-off", () -> signedOff().withdraw("登记有误", by(INSPECTOR, DAY)));
	}

	@Test
	void isNeitherWithdrawnNorReopenedByWhoAnswersForIt() {
		Deed responsible = new Deed(INSPECTOR, InspectionFixture.RESPONSIBLE.value(), false, by(OFFICER, DAY).now(),
				DAY);
		refused("inspection.error.verify.responsible", () -> found().withdraw("登记有误", responsible));
		refused("inspection.error.verify.own-unit", () -> found().withdraw("登记有误", ofOwnUnit(INSPECTOR, DAY)));
		refused("inspection.error.verify.responsible", () -> signedOff().reopen(DEADLINE, "仍有问题", responsible));
		refused("inspection.error.verify.own-unit",
				() -> signedOff().reopen(DEADLINE, "仍有问题", ofOwnUnit(INSPECTOR, DAY)));
	}

	@Test
	void aRequestForMoreTimeEndsWithTheFinding() {
		Finding finding = found();
		finding.askExtension(DEADLINE.plusDays(10), "系统升级", by(OFFICER, DAY));
		finding.withdraw("登记有误", by(INSPECTOR, DAY));

		assertThat(finding.steps()).extracting(FindingStep::kind)
			.containsExactly(FindingStepKind.OPENED, FindingStepKind.EXTENSION_ASKED, FindingStepKind.EXTENSION_REFUSED,
					FindingStepKind.WITHDRAWN);
		assertThat(finding.facts().deadline()).isEqualTo(DEADLINE);
		refused("inspection.error.finding.withdrawn",
				() -> finding.decideExtension(true, "同意", by(SECOND_INSPECTOR, DAY)));
	}

	@Test
	void isReopenedWithANewDeadlineAndGoesToItsEndAgain() {
		Finding finding = signedOff();
		LocalDate until = DEADLINE.plusDays(30);
		finding.reopen(until, "回访发现仍有问题", by(SECOND_INSPECTOR, DEADLINE.plusDays(10)));
		assertThat(finding.state()).isEqualTo(FindingState.OPEN);
		assertThat(finding.facts().deadline()).isEqualTo(until);
		assertThat(finding.originalDeadline()).isEqualTo(DEADLINE);
		assertThat(finding.steps()).last().satisfies((step) -> {
			assertThat(step.kind()).isEqualTo(FindingStepKind.REOPENED);
			assertThat(step.note()).isEqualTo("回访发现仍有问题");
		});

		finding.report(correction(DEADLINE.plusDays(12)), 2, by(OFFICER, DEADLINE.plusDays(12)));
		finding.signOff("整改到位", by(INSPECTOR, DEADLINE.plusDays(13)));
		assertThat(finding.state()).isEqualTo(FindingState.SIGNED_OFF);
	}

	@Test
	void isReopenedOnceSignedOffOnlyAndWithTimeLeft() {
		refused("inspection.error.reopen.state", () -> found().reopen(DEADLINE, "仍有问题", by(INSPECTOR, DAY)));
		refused("inspection.error.reopen.state", () -> reported().reopen(DEADLINE, "仍有问题", by(INSPECTOR, DAY)));
		refused("inspection.error.reopen.deadline",
				() -> signedOff().reopen(DEADLINE.minusDays(1), "仍有问题", by(INSPECTOR, DAY.plusDays(8))));
		refused("inspection.error.reopen.deadline",
				() -> signedOff().reopen(DEADLINE.plusDays(1), "仍有问题", by(INSPECTOR, DEADLINE.plusDays(2))));
		signedOff().reopen(DEADLINE.plusDays(2), "仍有问题", by(INSPECTOR, DEADLINE.plusDays(2)));
	}

	private static Finding signedOff() {
		Finding finding = reported();
		finding.signOff("整改到位", by(INSPECTOR, DAY.plusDays(7)));
		return finding;
	}

	private static void refused(String key, ThrowingCallable step) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(step)
			.extracting(PortalException::messageKey)
			.isEqualTo(key);
	}

}
