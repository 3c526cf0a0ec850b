package org.workstyle.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
	 * Reads a list to its end, piece by piece.
	 * @param cursorOf names a row
	 * @param read reads up to {@link #PIECE} rows after the row named, or from the
	 * beginning
	 */
	public static <T> Stream<T> all(Function<T, String> cursorOf, Function<@Nullable String, List<T>> read) {
		return Stream.iterate(read.apply(null), (piece) -> !piece.isEmpty(), (piece) -> (piece.size() < PIECE)
				? List.<T>of() : read.apply(cursorOf.apply(piece.get(piece.size() - 1))))
			.flatMap(List::stream);
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
