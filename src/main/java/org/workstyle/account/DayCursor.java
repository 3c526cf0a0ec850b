package org.workstyle.account;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import org.workstyle.shared.NotFoundException;

/**
 * Names a row of a list that is ordered by a day and, within it, by an identifier.
 *
 * @param day day of the row
 * @param id identifier of the row
 */
public record DayCursor(LocalDate day, UUID id) {

	private static final Pattern FORM = Pattern
		.compile("\\d{4}-\\d{2}-\\d{2}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/**
	 * Reads what {@link #toString} wrote.
	 * @throws NotFoundException if it cannot be read
	 */
	public static DayCursor read(String cursor) {
		if (!FORM.matcher(cursor).matches()) {
			throw Keyset.unreadable(cursor);
		}
		return Keyset.read(cursor, (parts) -> new DayCursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1])));
	}

	@Override
	public String toString() {
		return this.day + "_" + this.id;
	}

}
