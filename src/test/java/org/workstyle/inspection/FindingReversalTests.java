package org.workstyle.inspection;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.workstyle.inspection.InspectionFixture.signedOff;

/**
 * A finding withdrawn or opened again, and when it is not.
 */
class FindingReversalTests {

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

}
