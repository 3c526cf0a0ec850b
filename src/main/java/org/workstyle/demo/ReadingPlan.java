package org.workstyle.demo;

import java.util.List;

/**
 * How the readings of one element come about.
 *
 * @param element code of the element
 * @param whole codes of what it is a share of, the first less the others; none if it has
 * a size of its own
 * @param capped whether it is a part of the whole and never more
 * @param worst share at the worst unit, or smallest size
 * @param best share at the best unit, or largest size
 * @param swing by how much a size changes from month to month
 */
record ReadingPlan(String element, List<String> whole, boolean capped, double worst, double best, double swing) {

	static List<ReadingPlan> all() {
		return DemoFile.rows("readings.csv").stream().map(ReadingPlan::of).toList();
	}

	private static ReadingPlan of(List<String> row) {
		String whole = row.get(1);
		boolean about = whole.startsWith("~");
		List<String> codes = whole.isEmpty() ? List.of() : List.of(whole.substring(about ? 1 : 0).split("-"));
		return new ReadingPlan(row.get(0), codes, !about, Double.parseDouble(row.get(2)),
				Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4)));
	}

}
