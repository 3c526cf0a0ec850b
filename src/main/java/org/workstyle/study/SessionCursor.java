package org.workstyle.study;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.NotFoundException;

/**
 * A place in the list of sessions: the row after which, or before which, a page begins.
 *
 * @param heldOn day of the row
 * @param id session of the row
 * @param backwards whether the rows before it are wanted
 */
record SessionCursor(LocalDate heldOn, UUID id, boolean backwards) {

	private static final Pattern FORM = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8]|29|30|31))_"
			+ "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

	static @Nullable SessionCursor of(@Nullable String after, @Nullable String before) {
		String text = (after != null) ? after : before;
		if (text == null) {
			return null;
		}
		Matcher parts = FORM.matcher(text);
		if (!parts.matches()) {
			throw new NotFoundException("page of the list at", text);
		}
		return new SessionCursor(LocalDate.parse(parts.group(1)), UUID.fromString(parts.group(2)), after == null);
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
