package org.workstyle.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;

/**
 * A study session as its record page shows it.
 *
 * @param id its identifier
 * @param version the version seen, given back when it is changed
 * @param status its status
 * @param facts what was entered
 * @param hostNames short names of its hosts, the main one first
 * @param chairName who chairs
 * @param presenterName who presents
 * @param recordedAt when it was last entered
 * @param cancelledReason why it was called off
 * @param attendance the attendance list
 * @param editable whether whoever asked may change it
 */
public record SessionDetails(StudySessionId id, long version, SessionStatus status, SessionFacts facts,
		List<String> hostNames, @Nullable String chairName, @Nullable String presenterName, Instant recordedAt,
		@Nullable String cancelledReason, List<AttendanceLine> attendance, boolean editable) {

	/**
	 * Returns how many of those who should attend took part.
	 */
	public AttendanceRate rate() {
		return AttendanceRate.of(this.attendance.stream().map(AttendanceLine::state).toList());
	}

	/**
	 * Returns whether the meeting could decide, where those present vote.
	 */
	public @Nullable Quorum quorum() {
		if (!this.facts.kind().hasQuorum()) {
			return null;
		}
		List<AttendanceLine> voters = this.attendance.stream().filter(AttendanceLine::entitledToVote).toList();
		long present = voters.stream().filter((line) -> line.state() == AttendanceState.PRESENT).count();
		return new Quorum(voters.size(), (int) present);
	}

	/**
	 * Returns the line of a person.
	 */
	public Optional<AttendanceLine> lineOf(@Nullable PersonId person) {
		return this.attendance.stream().filter((line) -> line.person().equals(person)).findFirst();
	}

}
