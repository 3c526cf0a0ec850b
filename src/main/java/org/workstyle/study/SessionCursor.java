package org.workstyle.study;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.DayCursor;
import org.workstyle.shared.NotFoundException;

/**
 * A place in the list of sessions: the row after which, or before which, a page begins.
 *
 * @param heldOn day of the row
 * @param id session of the row
 * @param backwards whether the rows before it are wanted
 */
record SessionCursor(LocalDate heldOn, UUID id, boolean backwards) {

	/**
	 * Reads a cursor.
	 * @throws NotFoundException if it cannot be read
	 */
	static @Nullable SessionCursor of(@Nullable String cursor, boolean backwards) {
		if (cursor == null) {
			return null;
		}
		DayCursor row = DayCursor.read(cursor);
		return new SessionCursor(row.day(), row.id(), backwards);
	}

	static String at(StudySessionSummary row) {
		return new DayCursor(row.heldOn(), row.id().value()).toString();
	}

}
