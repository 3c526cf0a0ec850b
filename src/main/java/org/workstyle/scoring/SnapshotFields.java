package org.workstyle.scoring;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The names of the fields of canonical texts, as the decision on snapshots lists them.
 */
enum SnapshotFields {

	/** Lines of a quarter. */
	QUARTER(Map.ofEntries(Map.entry("form", "form quarter"), Map.entry("caps", "bonus deduction"),
			Map.entry("unit", "unit name"),
			Map.entry("indicator",
					"indicator dimension numerator denominator factor decimals direction target warning floor rule"
							+ " parameters full zero-denominator"),
			Map.entry("measured", "indicator unit"), Map.entry("value", "element period year-ago unit state number"),
			Map.entry("exempt", "indicator unit"), Map.entry("adjustment", "unit points"),
			Map.entry("score", "indicator unit state numerator denominator value base score full light place"),
			Map.entry("dimension", "unit dimension earned available percent left-out"),
			Map.entry("result", "unit earned available percent left-out adjustment score place"))),

	/** Lines of a year. */
	YEAR(Map.of("form", "form year", "weights", "weights", "quotas", "quotas", "caps", "bonus deduction", "edition",
			"quarter digest", "unit", "unit name quarters adjustments", "result",
			"unit mean adjustment score place segment partial"));

	private final Map<String, String> names;

	SnapshotFields(Map<String, String> names) {
		this.names = names;
	}

	/**
	 * Returns the kind of line and the name of the first field that is not the same, such
	 * as {@code value.number}.
	 */
	@Nullable String differing(String one, String other) {
		List<String> fields = List.of(one.split("\t", -1));
		List<String> others = List.of(other.split("\t", -1));
		for (int index = 0; index < Math.min(fields.size(), others.size()); index++) {
			if (!fields.get(index).equals(others.get(index))) {
				return name(others.get(0), index, others.size());
			}
		}
		return null;
	}

	private String name(String kind, int index, int size) {
		if (index == 0) {
			return kind;
		}
		if (index == size - 1) {
			return kind + ".check-sum";
		}
		String[] known = this.names.getOrDefault(kind, "").split(" ");
		return kind + "." + ((index <= known.length) ? known[index - 1] : String.valueOf(index));
	}

}
