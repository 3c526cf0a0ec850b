package org.workstyle.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * Study sessions for tests.
 */
public final class StudySessionFixture {

	/** The day of {@link #partyDay}. */
	public static final LocalDate DAY = LocalDate.of(2023, 6, 30);

	private StudySessionFixture() {
	}

	/**
	 * A themed party day of the branch on {@link #DAY}.
	 */
	public static SessionFacts partyDay(UnitId branch, UnitId... coHosts) {
		return of(StudyKind.THEMED_PARTY_DAY, branch, DAY, coHosts);
	}

	public static SessionFacts of(StudyKind kind, UnitId host, LocalDate day, UnitId... coHosts) {
		return new SessionFacts(kind, host, Set.of(coHosts), day, LocalTime.of(9, 0), LocalTime.of(11, 0),
				new BigDecimal("2.0"), "三楼会议室", "共学《党章》", null, null, null, Set.of("COLLECTIVE_DISCUSSION"), true,
				"结合岗位谈体会", null, List.of("《县税务局工作规则》"), null);
	}

	public static List<AttendanceMark> all(AttendanceState state, Collection<PersonId> people) {
		return people.stream().map((person) -> new AttendanceMark(person, state, null)).toList();
	}

}
