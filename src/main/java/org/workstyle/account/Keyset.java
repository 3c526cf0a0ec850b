package org.workstyle.account;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;

/**
 * Where in a long list to read on.
 *
 * @param <T> a row
 * @param after cursor of the last row seen, when going forward
 * @param before cursor of the first row seen, when going back
 * @param cursorOf names a row
 */
public record Keyset<T>(@Nullable String after, @Nullable String before, Function<T, String> cursorOf) {

	/** One row more than shown tells whether there is another page. */
	public static final int LIMIT = Page.SIZE + 1;

	/** Rows read at a time where a list is read to its end. */
	public static final int PIECE = 1000;

	/**
	 * Reads a list to its end.
	 * @param cursorOf names a row
	 * @param read reads up to {@link #PIECE} rows after the row named, or from the
	 * beginning
	 */
	public static <T> Stream<T> all(Function<T, String> cursorOf, Function<@Nullable String, List<T>> read) {
		return pieces(cursorOf, read).flatMap(List::stream);
	}

	/**
	 * Reads a list to its end, piece by piece.
	 * @param cursorOf names a row
	 * @param read reads up to {@link #PIECE} rows after the row named, or from the
	 * beginning
	 */
	public static <T> Stream<List<T>> pieces(Function<T, String> cursorOf, Function<@Nullable String, List<T>> read) {
		return Stream.iterate(read.apply(null), (piece) -> !piece.isEmpty(), (piece) -> (piece.size() < PIECE)
				? List.<T>of() : read.apply(cursorOf.apply(piece.get(piece.size() - 1))));
	}

	/**
	 * Reads the parts of a cursor, which underscores join.
	 * @throws NotFoundException if they cannot be read: such a cursor names no page
	 */
	public static <C> C read(String cursor, Function<String[], C> reader) {
		try {
			return reader.apply(cursor.split("_"));
		}
		catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			throw unreadable(cursor);
		}
	}

	/**
	 * Reads a cursor that is the identifier of a row.
	 * @throws NotFoundException if it cannot be read
	 */
	public static UUID id(String cursor) {
		return read(cursor, (parts) -> UUID.fromString(parts[0]));
	}

	static NotFoundException unreadable(String cursor) {
		return new NotFoundException("page of the list at", cursor);
	}

	/**
	 * Whether the list is read towards its beginning.
	 */
	public boolean isBackward() {
		return this.before != null;
	}

	/**
	 * Returns where to read on, unless from the beginning.
	 */
	public @Nullable String cursor() {
		return (this.before != null) ? this.before : this.after;
	}

	/**
	 * Cuts a page out of what was read.
	 * @param read one row more than fits, if there are more
	 */
	public Page<T> page(List<T> read, int total) {
		boolean more = read.size() > Page.SIZE;
		List<T> rows = new ArrayList<>(more ? read.subList(0, Page.SIZE) : read);
		if (isBackward()) {
			Collections.reverse(rows);
		}
		if (rows.isEmpty()) {
			return new Page<>(rows, null, null, total);
		}
		boolean hasPrevious = isBackward() ? more : this.after != null;
		boolean hasNext = isBackward() || more;
		return new Page<>(rows, hasPrevious ? this.cursorOf.apply(rows.get(0)) : null,
				hasNext ? this.cursorOf.apply(rows.get(rows.size() - 1)) : null, total);
	}

}
