package org.workstyle.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Collects the rows that cannot be taken: counts all, keeps the first of them, and no
 * more of their text than memory bears.
 */
final class BadRows {

	private static final int MOST_ROWS = 10_000;

	private static final int MOST_SIGNS = 8 << 20;

	private static final int LONGEST = 2_000;

	private final List<BadRow> kept = new ArrayList<>();

	private long count;

	private long signs;

	void add(ImportRow row) {
		add(row.raw(), row.problems());
	}

	void add(RawRow raw, List<CellProblem> problems) {
		this.count++;
		if (this.kept.size() < MOST_ROWS && this.signs < MOST_SIGNS) {
			BadRow bad = new BadRow(raw.number(), texts(raw), problems);
			this.signs += bad.cells().stream().mapToInt(String::length).sum() + 100L * problems.size();
			this.kept.add(bad);
		}
	}

	/**
	 * Counts rows that are wrong beside those that could be shown.
	 */
	void addUnseen(long rows) {
		this.count += rows;
	}

	long count() {
		return this.count;
	}

	List<BadRow> kept() {
		return this.kept;
	}

	private static List<String> texts(RawRow raw) {
		int width = raw.cells().stream().mapToInt(RawCell::column).max().orElse(-1) + 1;
		return IntStream.range(0, width).mapToObj((column) -> {
			RawCell cell = raw.cell(column);
			String text = (cell != null) ? cell.text().replace("\0", "") : "";
			return (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
		}).toList();
	}

}
