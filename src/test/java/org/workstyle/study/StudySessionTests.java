package org.workstyle.study;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StudySessionTests {

	private static final Instant NOW = Instant.parse("2023-06-30T03:00:00Z");

	private static final UnitId BRANCH = new UnitId(new UUID(0, 1));

	private static final PersonId PRESENT = new PersonId(new UUID(1, 1));

	private static final PersonId ABSENT = new PersonId(new UUID(1, 2));

	@Test
	void staysDueUntilEverybodyIsMarked() {
		StudySession session = planned();

		assertRefused("study.error.record.unmarked", () -> session
			.record(StudySessionFixture.all(AttendanceState.PRESENT, List.of(PRESENT)), StudySessionFixture.DAY));
		assertThat(session.status()).isEqualTo(SessionStatus.PLANNED);
		assertThat(session.attendanceOf(PRESENT).state()).isEqualTo(AttendanceState.EXPECTED);
	}

	@Test
	void refusesARecordBeforeTheDay() {
		assertRefused("study.error.record.future",
				() -> planned().record(List.of(), StudySessionFixture.DAY.minusDays(1)));
	}

	@Test
	void refusesToCancelWhatWasRecordedAndToChangeWhatWasCancelled() {
		StudySession cancelled = planned();
		cancelled.cancel("改期");

		assertRefused("study.error.cancel.not-planned", () -> recorded().cancel("改期"));
		assertRefused("study.error.cancelled", () -> cancelled.record(List.of(), StudySessionFixture.DAY));
	}

	@Test
	void countsAMakeUpOnceAndOnlyForWhoMissed() {
		StudySession session = recorded();
		Attendance missed = session.attendanceOf(ABSENT);

		assertRefused("study.error.make-up.before", () -> missed.makeUp(StudySessionFixture.DAY.minusDays(1), null));
		missed.makeUp(StudySessionFixture.DAY.plusDays(3), null);

		assertThat(rate(session)).isEqualTo(new AttendanceRate(2, 2));
		assertRefused("study.error.make-up.not-missed", () -> missed.makeUp(StudySessionFixture.DAY.plusDays(4), null));
		assertRefused("study.error.make-up.not-missed",
				() -> session.attendanceOf(PRESENT).makeUp(StudySessionFixture.DAY, null));
	}

	@Test
	void keepsAMakeUpWhenTheListIsEnteredAgain() {
		StudySession session = recorded();
		session.attendanceOf(ABSENT).makeUp(StudySessionFixture.DAY.plusDays(3), null);

		session.record(List.of(new AttendanceMark(PRESENT, AttendanceState.PRESENT, null),
				new AttendanceMark(ABSENT, AttendanceState.MADE_UP, null)), StudySessionFixture.DAY);

		assertThat(session.attendanceOf(ABSENT).state()).isEqualTo(AttendanceState.MADE_UP);
	}

	@Test
	void refusesAMakeUpThatWasNeverHeld() {
		assertRefused("study.error.attendance.mark",
				() -> planned().record(StudySessionFixture.all(AttendanceState.MADE_UP, List.of(PRESENT, ABSENT)),
						StudySessionFixture.DAY));
	}

	@Test
	void takesLeaveOnlyBeforeTheSessionBegins() {
		StudySession session = planned();
		LocalDateTime begin = LocalDateTime.of(2023, 6, 30, 9, 0);

		assertRefused("study.error.leave.not-open", () -> session.askLeave(ABSENT, "出差", begin, NOW));
		session.askLeave(ABSENT, "出差", begin.minusMinutes(1), NOW);
		session.attendanceOf(ABSENT).decideLeave(Decision.GRANTED, new UUID(2, 1), NOW);

		assertThat(session.attendanceOf(ABSENT).hasLeaveGranted()).isTrue();
	}

	@Test
	void countsWhoWasThereAfterAllOnceTheDisputeIsGranted() {
		StudySession session = recorded();
		Attendance disputed = session.attendanceOf(ABSENT);
		disputed.dispute("当天在会场", NOW);
		disputed.decideDispute(Decision.GRANTED, new UUID(2, 1), NOW);

		assertThat(disputed.state()).isEqualTo(AttendanceState.PRESENT);
		assertRefused("study.error.dispute.not-absent", () -> session.attendanceOf(PRESENT).dispute("", NOW));
	}

	@ParameterizedTest
	@CsvSource({ "10, 5, false, 6", "10, 6, true, 6", "11, 6, true, 6", "0, 0, false, 1", "1, 1, true, 1" })
	void needsMoreThanHalfOfThoseEntitled(int entitled, int present, boolean met, int votes) {
		Quorum quorum = new Quorum(entitled, present);

		assertThat(quorum.isMet()).isEqualTo(met);
		assertThat(quorum.votesNeeded()).isEqualTo(votes);
	}

	@ParameterizedTest
	@CsvSource({ "10, 8", "11, 9", "7, 6", "1, 1", "0, 0" })
	void needsFourFifthsForAnElection(int entitled, int needed) {
		assertThat(new Quorum(entitled, 0).electionNeeds()).isEqualTo(needed);
	}

	@ParameterizedTest
	@CsvSource({ "3, 2, 66.7", "8, 8, 100.0", "7, 0, 0.0", "0, 0, " })
	void roundsTheRateToOneDecimal(int expected, int attended, String percent) {
		assertThat(new AttendanceRate(expected, attended).percent())
			.isEqualTo((percent != null) ? new BigDecimal(percent) : null);
	}

	private static AttendanceRate rate(StudySession session) {
		List<AttendanceState> states = new ArrayList<>();
		session.attendance().forEach((line) -> states.add(line.state()));
		return AttendanceRate.of(states);
	}

	private static StudySession planned() {
		return new StudySession(StudySessionFixture.partyDay(BRANCH),
				List.of(new Attendee(PRESENT, null, true), new Attendee(ABSENT, null, true)), UUID.randomUUID(), NOW);
	}

	private static StudySession recorded() {
		StudySession session = planned();
		session.record(List.of(new AttendanceMark(PRESENT, AttendanceState.PRESENT, null),
				new AttendanceMark(ABSENT, AttendanceState.ABSENT, null)), LocalDate.of(2023, 7, 1));
		return session;
	}

	private static void assertRefused(String key, ThrowingCallable change) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(change).withMessage(key);
	}

}
