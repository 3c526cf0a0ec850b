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

/**
 * More time for a finding: asked for, decided on, and by whom.
 */
class FindingExtensionTests {

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

}
