package org.workstyle.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PartyStanding;
import org.workstyle.account.PersonSummary;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.Decision;
import org.workstyle.study.EarlierAttendance;
import org.workstyle.study.EarlierAttendance.Request;
import org.workstyle.study.SessionStatus;

/**
 * Decides who came to a session of the demonstration, who was on leave, and what came of
 * an absence.
 */
final class AttendanceMaker {

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final WorkingDays workingDays;

	private final LocalDate today;

	private final Phrases phrases;

	private final Random chance;

	AttendanceMaker(WorkingDays workingDays, LocalDate today, Phrases phrases, Seed seed) {
		this.workingDays = workingDays;
		this.today = today;
		this.phrases = phrases;
		this.chance = seed.of("attendance");
	}

	EarlierAttendance make(Draft draft, PersonSummary person) {
		boolean votes = person.standing() == PartyStanding.FULL;
		if (draft.status() != SessionStatus.RECORDED) {
			return new EarlierAttendance(person.id(), person.unit(), votes, AttendanceState.EXPECTED, null, null, null,
					null, null);
		}
		AttendanceState marked = mark();
		boolean leave = marked == AttendanceState.LEAVE;
		LocalDate madeUpOn = (marked != AttendanceState.PRESENT) ? madeUp(draft.day()) : null;
		boolean disputed = marked == AttendanceState.ABSENT && madeUpOn == null && this.chance.nextInt(3) == 0;
		return new EarlierAttendance(person.id(), person.unit(), votes, marked,
				leave ? this.phrases.pick("leave", this.chance) : null, leave ? leave(draft.day()) : null, madeUpOn,
				disputed ? this.phrases.pick("dispute", this.chance) : null, disputed ? dispute(draft.day()) : null);
	}

	private AttendanceState mark() {
		int drawn = this.chance.nextInt(200);
		return (drawn < 188) ? AttendanceState.PRESENT : (drawn < 196) ? AttendanceState.LEAVE : AttendanceState.ABSENT;
	}

	private Request leave(LocalDate day) {
		return new Request(moment(day.minusDays(1)), Decision.GRANTED, null,
				moment(day.minusDays(1)).plusSeconds(5400));
	}

	private @Nullable LocalDate madeUp(LocalDate day) {
		LocalDate on = this.workingDays.after(day, 2 + this.chance.nextInt(10));
		return (this.chance.nextInt(2) == 0 && !on.isAfter(this.today)) ? on : null;
	}

	/**
	 * A dispute waits a few days for its decision.
	 */
	private Request dispute(LocalDate day) {
		Instant asked = moment(this.workingDays.after(day, 2));
		LocalDate decided = this.workingDays.after(day, 5);
		if (decided.isAfter(this.today)) {
			return new Request(asked, null, null, null);
		}
		return new Request(asked, (this.chance.nextInt(5) < 3) ? Decision.GRANTED : Decision.REFUSED, null,
				moment(decided));
	}

	/**
	 * Returns a moment in the working hours of the day.
	 */
	Instant moment(LocalDate day) {
		return day.atTime(LocalTime.of(9, 0)).plusMinutes(this.chance.nextInt(480)).atZone(ZONE).toInstant();
	}

}
