package org.workstyle.account;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.shared.NotFoundException;

/**
 * Where to read on in a list whose latest day comes first.
 *
 * @param day column of the day
 * @param id column of the identifier
 * @param last the last row seen; nothing at the beginning
 * @param backward whether the list is read towards its beginning
 */
public record SeekPosition(String day, String id, @Nullable DayCursor last, boolean backward) {

	/**
	 * Reads a cursor.
	 * @throws NotFoundException if it cannot be read
	 */
	public static SeekPosition of(String day, String id, @Nullable String cursor, boolean backward) {
		return new SeekPosition(day, id, (cursor != null) ? DayCursor.read(cursor) : null, backward);
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
		return (this.last == null) ? statement
				: statement.param("lastDay", this.last.day()).param("last", this.last.id());
	}

}
