package org.workstyle.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.shared.NotFoundException;

/**
 * Where to read on in a list whose latest day comes first.
 *
 * @param day column of the day
 * @param id column of the identifier
 * @param lastDay day of the last row seen
 * @param last identifier of the last row seen
 * @param backward whether the list is read towards its beginning
 */
public record SeekPosition(String day, String id, @Nullable LocalDate lastDay, @Nullable UUID last, boolean backward) {

	private static final Pattern CURSOR = Pattern
		.compile("(\\d{4}-\\d{2}-\\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

	/**
	 * Reads a cursor; an unreadable one names no page.
	 */
	public static SeekPosition of(String day, String id, @Nullable String cursor, boolean backward) {
		if (cursor == null) {
			return new SeekPosition(day, id, null, null, backward);
		}
		Matcher parts = CURSOR.matcher(cursor);
		if (!parts.matches()) {
			throw new NotFoundException("page of the list at", cursor);
		}
		try {
			return new SeekPosition(day, id, LocalDate.parse(parts.group(1)), UUID.fromString(parts.group(2)),
					backward);
		}
		catch (DateTimeException ex) {
			throw new NotFoundException("page of the list at", cursor);
		}
	}

	/**
	 * Returns the end of the query: from where, in which order, how many.
	 */
	public String sql(int limit) {
		String seek = (this.last == null) ? ""
				: " and (%s, %s) %s (:lastDay, :last)".formatted(this.day, this.id, this.backward ? ">" : "<");
		String direction = this.backward ? "asc" : "desc";
		return seek + " order by %1$s %3$s, %2$s %3$s limit %4$d".formatted(this.day, this.id, direction, limit);
	}

	/**
	 * Binds what {@link #sql} names.
	 */
	public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
		return (this.last == null) ? statement : statement.param("lastDay", this.lastDay).param("last", this.last);
	}

}
