package org.workstyle.regulation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegulationTests {

	private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

	private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

	@Test
	void takesEveryStepInItsOrder() {
		Regulation regulation = new Regulation(RegulationFixture.facts(RegulationFixture.deliberated().owner()),
				RegulationFixture.NOW);
		regulation.revise("首次制定", RegulationFixture.AUTHOR, RegulationFixture.NOW);
		assertThat(regulation.statusOn(MARCH)).isEqualTo(RegulationStatus.DRAFT);
		refuses("regulation.error.text.missing",
				() -> regulation.advance(1, null, RegulationFixture.AUTHOR, RegulationFixture.NOW));
		refuses("regulation.error.publish.stage", () -> publish(regulation, 1, MARCH));

		regulation.write(1, 3, RegulationFixture.NOW);
		for (RegulationStatus reached : new RegulationStatus[] { RegulationStatus.CONSULTATION,
				RegulationStatus.LEGALITY_REVIEW, RegulationStatus.DELIBERATION }) {
			regulation.advance(1, "同意", RegulationFixture.AUTHOR, RegulationFixture.NOW);
			assertThat(regulation.statusOn(MARCH)).isEqualTo(reached);
		}

		refuses("regulation.error.stage.last",
				() -> regulation.advance(1, null, RegulationFixture.AUTHOR, RegulationFixture.NOW));
		publish(regulation, 1, MARCH);
		assertThat(regulation.statusOn(MARCH.minusDays(1))).isEqualTo(RegulationStatus.ISSUED);
		assertThat(regulation.statusOn(MARCH)).isEqualTo(RegulationStatus.IN_FORCE);
	}

	@Test
	void aTextBeforeTheLawyersIsNotChanged() {
		Regulation regulation = RegulationFixture.deliberated();

		refuses("regulation.error.text.closed", () -> regulation.write(1, 4, RegulationFixture.NOW));
		regulation.sendBack(1, "第二条表述不准确", RegulationFixture.AUTHOR, RegulationFixture.NOW);
		regulation.write(1, 4, RegulationFixture.NOW);

		assertThat(regulation.statusOn(MARCH)).isEqualTo(RegulationStatus.DRAFT);
	}

	@Test
	void theNextRevisionSupersedesTheOneBeforeOnItsDay() {
		Regulation regulation = RegulationFixture.inForceFrom(MARCH);

		revise(regulation, 2);
		assertThat(regulation.statusOn(MARCH)).isEqualTo(RegulationStatus.UNDER_REVISION);
		publish(regulation, 2, JULY);

		assertThat(regulation.inForceOn(JULY.minusDays(1))).map(RegulationRevision::number).contains(1);
		assertThat(regulation.inForceOn(JULY)).map(RegulationRevision::number).contains(2);
		assertThat(regulation.statusOn(JULY)).isEqualTo(RegulationStatus.IN_FORCE);
	}

	@Test
	void anEarlierDayEndsWhereTheLaterRevisionBegins() {
		Regulation regulation = RegulationFixture.inForceFrom(MARCH);
		revise(regulation, 2);
		publish(regulation, 2, JULY);

		revise(regulation, 3);
		publish(regulation, 3, LocalDate.of(2023, 5, 1));

		assertThat(regulation.inForceOn(LocalDate.of(2023, 4, 30))).map(RegulationRevision::number).contains(1);
		assertThat(regulation.inForceOn(LocalDate.of(2023, 5, 1))).map(RegulationRevision::number).contains(3);
		assertThat(regulation.inForceOn(LocalDate.of(2023, 6, 30))).map(RegulationRevision::number).contains(3);
		assertThat(regulation.inForceOn(JULY)).map(RegulationRevision::number).contains(2);
	}

	@Test
	void twoRevisionsDoNotBeginOnOneDay() {
		Regulation regulation = RegulationFixture.inForceFrom(MARCH);
		revise(regulation, 2);

		refuses("regulation.error.publish.day", () -> publish(regulation, 2, MARCH));
	}

	@Test
	void oneRevisionIsWorkedOnAtATime() {
		Regulation regulation = RegulationFixture.inForceFrom(MARCH);
		regulation.revise("修订", RegulationFixture.AUTHOR, RegulationFixture.NOW);

		refuses("regulation.error.revision.open",
				() -> regulation.revise("再修订", RegulationFixture.AUTHOR, RegulationFixture.NOW));
	}

	@Test
	void aScheduledRevisionIsWithdrawnAsIfItHadNotBeen() {
		Regulation regulation = RegulationFixture.inForceFrom(MARCH);
		revise(regulation, 2);
		publish(regulation, 2, JULY);

		regulation.withdraw(2, "条件不成熟", JULY.minusDays(1), RegulationFixture.AUTHOR, RegulationFixture.NOW);

		assertThat(regulation.inForceOn(JULY)).map(RegulationRevision::number).contains(1);
		refuses("regulation.error.withdraw",
				() -> regulation.withdraw(1, "x", JULY, RegulationFixture.AUTHOR, RegulationFixture.NOW));
	}

	@Test
	void isRepealedFromADayOn() {
		Regulation regulation = RegulationFixture.inForceFrom(MARCH);

		regulation.repeal(JULY, "被新制度取代");

		assertThat(regulation.statusOn(JULY.minusDays(1))).isEqualTo(RegulationStatus.IN_FORCE);
		assertThat(regulation.statusOn(JULY)).isEqualTo(RegulationStatus.REPEALED);
		assertThat(regulation.inForceOn(JULY)).isEmpty();
		refuses("regulation.error.repealed", () -> regulation.review(JULY));
		refuses("regulation.error.repealed",
				() -> regulation.revise("修订", RegulationFixture.AUTHOR, RegulationFixture.NOW));
	}

	@Test
	void aRevisionIsWorkedOnNoMoreOnceItIsRepealed() {
		Regulation regulation = RegulationFixture.inForceFrom(MARCH);
		regulation.revise("修订", RegulationFixture.AUTHOR, RegulationFixture.NOW);
		regulation.repeal(JULY, "被新制度取代");

		refuses("regulation.error.repealed", () -> regulation.write(2, 3, RegulationFixture.NOW));
		refuses("regulation.error.repealed",
				() -> regulation.advance(2, null, RegulationFixture.AUTHOR, RegulationFixture.NOW));
		refuses("regulation.error.repealed",
				() -> regulation.sendBack(2, "补充", RegulationFixture.AUTHOR, RegulationFixture.NOW));
		regulation.withdraw(2, "制度已废止", JULY, RegulationFixture.AUTHOR, RegulationFixture.NOW);
		assertThat(regulation.revision(2).stage()).isEqualTo(RevisionStage.WITHDRAWN);
	}

	@Test
	void isNotRepealedWhileALaterRevisionWaits() {
		Regulation regulation = RegulationFixture.inForceFrom(MARCH);
		revise(regulation, 2);
		publish(regulation, 2, JULY);

		refuses("regulation.error.repeal.later", () -> regulation.repeal(LocalDate.of(2023, 6, 1), "x"));
	}

	private static void revise(Regulation regulation, int number) {
		regulation.revise("修订", RegulationFixture.AUTHOR, RegulationFixture.NOW);
		RegulationFixture.deliberate(regulation, number);
	}

	private static void publish(Regulation regulation, int number, LocalDate from) {
		regulation.publish(number, RegulationFixture.publication(from), RegulationFixture.AUTHOR,
				RegulationFixture.NOW);
	}

	private static void refuses(String key, Runnable work) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(work::run)
			.satisfies((refused) -> assertThat(refused.messageKey()).isEqualTo(key));
	}

}
