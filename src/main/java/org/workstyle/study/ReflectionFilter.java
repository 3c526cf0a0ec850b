package org.workstyle.study;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Which reflections a list shows.
 *
 * @param unit where the person belonged when the session was held
 * @param kind the kind of session
 * @param from sessions held from this day on
 * @param to sessions held until this day
 * @param person part of the person's name
 * @param commented with or without a comment
 * @param session the session it is about
 */
public record ReflectionFilter(@Nullable UnitId unit, @Nullable StudyKind kind, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String person, @Nullable Boolean commented,
		@Nullable StudySessionId session) {

	/** The filter that leaves nothing out. */
	public static final ReflectionFilter NONE = new ReflectionFilter(null, null, null, null, null, null, null);

	/**
	 * Returns the filter for the reflections on one session.
	 */
	public static ReflectionFilter on(StudySessionId session) {
		return new ReflectionFilter(null, null, null, null, null, null, session);
	}

}
