package org.workstyle.study;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A place in the list of sessions: the row after which, or before which, a page begins.
 *
 * @param heldOn day of the row
 * @param id session of the row
 * @param backwards whether the rows before it are wanted
 */
record SessionCursor(LocalDate heldOn, UUID id, boolean backwards) {

	static @Nullable SessionCursor of(@Nullable String after, @Nullable String before) {
		String text = (after != null) ? after : before;
		if (text == null) {
			return null;
		}
		String[] parts = text.split("_", 2);
		return new SessionCursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1]), after == null);
	}

	/**
	 * Returns the place after the last of the rows.
	 */
	static SessionCursor after(List<StudySessionSummary> rows) {
		StudySessionSummary last = rows.get(rows.size() - 1);
		return new SessionCursor(last.heldOn(), last.id().value(), false);
	}

	static String at(StudySessionSummary row) {
		return row.heldOn() + "_" + row.id();
	}

}
