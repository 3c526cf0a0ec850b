package org.workstyle.study;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.workstyle.history.EarlierRevisions.Done;

/**
 * A session taken over from an earlier time.
 *
 * @param id its identifier
 * @param facts what is known about it
 * @param status how far it came
 * @param cancelledReason why it was called off, if it was
 * @param attendance who was expected, and what became of it
 * @param planned who planned it, and when
 * @param closed who recorded it or called it off, and when; missing for a planned one
 * @param settled who noted what came of it later, and when
 */
public record EarlierSession(StudySessionId id, SessionFacts facts, SessionStatus status,
		@Nullable String cancelledReason, List<EarlierAttendance> attendance, Done planned, @Nullable Done closed,
		@Nullable Done settled) {

	public EarlierSession {
		attendance = List.copyOf(attendance);
		if ((status == SessionStatus.PLANNED) != (closed == null)) {
			throw new IllegalArgumentException("A session is closed by somebody, or planned");
		}
	}

	/**
	 * Returns who entered it as it is now.
	 */
	Done entered() {
		return (this.closed != null) ? this.closed : this.planned;
	}

	/**
	 * Returns what was done to it, in order.
	 */
	List<Done> steps() {
		return Stream.of(this.planned, this.closed, this.settled)
			.filter((step) -> step != null)
			.map((step) -> step)
			.toList();
	}

}
