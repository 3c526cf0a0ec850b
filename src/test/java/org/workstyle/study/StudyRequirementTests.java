package org.workstyle.study;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.workstyle.account.UnitType;
import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StudyRequirementTests {

	private static final LocalDate START = LocalDate.of(2020, 1, 1);

	@Test
	void closesItselfAndOpensItsSuccessorOnTheDay() {
		StudyRequirement requirement = new StudyRequirement(facts(RequirementPeriod.QUARTER, true), START);

		StudyRequirement successor = requirement.replace(facts(RequirementPeriod.MONTH, false),
				LocalDate.of(2023, 7, 1));

		assertThat(requirement.validity().end()).isEqualTo("2023-07-01");
		assertThat(successor.validity().start()).isEqualTo("2023-07-01");
		assertThat(successor.validity().end()).isNull();
	}

	@Test
	void changesOnlyWhereAPeriodBegins() {
		StudyRequirement requirement = new StudyRequirement(facts(RequirementPeriod.QUARTER, true), START);

		refuses("study.requirement.error.first-day.QUARTER", () -> requirement.end(LocalDate.of(2023, 8, 1)));
		refuses("study.requirement.error.too-early", () -> requirement.end(START));
		refuses("study.requirement.error.first-day.MONTH",
				() -> new StudyRequirement(facts(RequirementPeriod.MONTH, true), LocalDate.of(2023, 8, 2)));
		requirement.end(LocalDate.of(2023, 7, 1));
		refuses("study.requirement.error.ended", () -> requirement.end(LocalDate.of(2024, 1, 1)));
	}

	@Test
	void isConfirmedOnce() {
		StudyRequirement requirement = new StudyRequirement(facts(RequirementPeriod.MONTH, true), START);

		requirement.confirm("局党委会议纪要");

		assertThat(requirement.facts().assumed()).isFalse();
		assertThat(requirement.facts().source()).isEqualTo("局党委会议纪要");
		refuses("study.requirement.error.confirmed", () -> requirement.confirm("再次"));
	}

	@Test
	void refusesHostsThatDoNotHoldTheKind() {
		refuses("study.error.host", () -> new StudyRequirement(new RequirementFacts(StudyKind.YOUTH_STUDY,
				UnitType.PARTY_BRANCH, RequirementPeriod.MONTH, 1, 0, "", true), START));
	}

	private static void refuses(String messageKey, Runnable change) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(change::run)
			.extracting(PortalException::messageKey)
			.isEqualTo(messageKey);
	}

	private static RequirementFacts facts(RequirementPeriod period, boolean assumed) {
		return new RequirementFacts(StudyKind.PARTY_LECTURE, UnitType.PARTY_BRANCH, period, 1, 0, "默认值", assumed);
	}

}
