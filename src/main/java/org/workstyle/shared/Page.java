package org.workstyle.shared;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Part of a long list, read by keyset: the row to go on from is named by a cursor, never
 * by a count of rows to skip.
 *
 * @param <T> a row
 * @param rows what the page shows
 * @param previous cursor of the page before, where there is one
 * @param next cursor of the page after, where there is one
 * @param total rows in all, counted up to {@link #COUNT_BOUND}
 */
public record Page<T>(List<T> rows, @Nullable String previous, @Nullable String next, int total) {

	/** Rows are counted up to here; more are shown as "1,000+". */
	public static final int COUNT_BOUND = 1000;

	/** Rows on a page. */
	public static final int SIZE = 25;

	public Page {
		rows = List.copyOf(rows);
	}

	/**
	 * Whether there are more rows than were counted.
	 */
	public boolean isBeyondBound() {
		return this.total > COUNT_BOUND;
	}

	/**
	 * Whether there is nothing to show.
	 */
	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

}
