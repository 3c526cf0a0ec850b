package org.workstyle.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.workstyle.account.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of a study record, by worked examples.
 */
class StudyRecordTests {

	@Test
	void countsWhatWasAttendedOrMadeUpOfWhatIsRecorded() {
		StudyRecord record = record(AttendanceState.PRESENT, AttendanceState.MADE_UP, AttendanceState.ABSENT,
				AttendanceState.LEAVE, AttendanceState.EXPECTED);

		// 2 of 4 recorded
		assertThat(record.rate()).isEqualTo(new AttendanceRate(4, 2));
		assertThat(record.rate().percent()).isEqualByComparingTo("50.0");
		// 2 + 1 still to come, of 4 + 1
		assertThat(record.bestRate()).isEqualTo(new AttendanceRate(5, 3));
		assertThat(record.bestRate().percent()).isEqualByComparingTo("60.0");
	}

	@Test
	void sumsTheHoursOfWhatCountsAndSetsThemAgainstThoseAskedFor() {
		StudyRecord record = record(AttendanceState.PRESENT, AttendanceState.MADE_UP, AttendanceState.ABSENT,
				AttendanceState.EXPECTED);

		// 4 + 4 hours; 8 of 32
		assertThat(record.creditHours()).isEqualByComparingTo("8");
		assertThat(record.hoursReached()).isEqualByComparingTo("25.0");
		// 2.5 + 1.5 hours on two platforms
		assertThat(record.onlineHours()).isEqualByComparingTo("4");
	}

	@Test
	void countsWhatWasMadeUpByAnotherSessionOnce() {
		StudyRecord record = record(List.of(line(AttendanceState.MADE_UP, false, 1),
				line(AttendanceState.PRESENT, true, 8), line(AttendanceState.ABSENT, false, 9)));

		// The missed one counts, the one it was made up by does not: 1 of 2, 4 hours
		assertThat(record.rate()).isEqualTo(new AttendanceRate(2, 1));
		assertThat(record.creditHours()).isEqualByComparingTo("4");
	}

	@Test
	void namesThePlannedOnesAheadTheNearestFirst() {
		StudyRecord record = record(
				List.of(line(AttendanceState.EXPECTED, false, 20), line(AttendanceState.EXPECTED, false, 12),
						line(AttendanceState.EXPECTED, false, 11), line(AttendanceState.PRESENT, false, 13)));

		assertThat(record.next(LocalDate.of(2023, 6, 12), 5)).extracting((line) -> line.heldOn().getDayOfMonth())
			.containsExactly(12, 20);
		assertThat(record.next(LocalDate.of(2023, 6, 12), 1)).hasSize(1);
	}

	@Test
	void hasNoRateWhereNobodyWasExpected() {
		assertThat(record().rate().percent()).isNull();
		assertThat(record().creditHours()).isZero();
	}

	private static StudyRecord record(AttendanceState... states) {
		return record(List.of(states).stream().map((state) -> line(state, false, 30)).toList());
	}

	private static StudyRecord record(List<StudyRecord.Line> lines) {
		return new StudyRecord(new PersonId(UUID.randomUUID()), "张三", null, LocalDate.of(2023, 1, 1),
				LocalDate.of(2023, 12, 31), new StudyRecord.AskedHours(new BigDecimal("32"), "规定", false), lines,
				List.of(new StudyRecord.Online(LearningPlatform.XUEXI_XINGSHUI, new BigDecimal("2.5"), BigDecimal.TEN),
						new StudyRecord.Online(LearningPlatform.XUEXI_QIANGGUO, new BigDecimal("1.5"),
								BigDecimal.ONE)));
	}

	private static StudyRecord.Line line(AttendanceState state, boolean makesUp, int day) {
		SessionStatus status = (state == AttendanceState.EXPECTED) ? SessionStatus.PLANNED : SessionStatus.RECORDED;
		return new StudyRecord.Line(StudySessionId.next(), LocalDate.of(2023, 6, day), StudyKind.THEMED_PARTY_DAY, "学习",
				status, state, new BigDecimal("4.0"), makesUp, null);
	}

}
