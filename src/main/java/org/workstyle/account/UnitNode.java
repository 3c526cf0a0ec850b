package org.workstyle.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree of a day.
 *
 * @param unit which one
 * @param parent the unit above it on that day
 * @param depth how deep it stands
 * @param heads names of those who answer for it
 * @param people how many people it has itself
 * @param below how many people it has together with the units below it; of a group, its
 * members
 */
public record UnitNode(UnitSummary unit, @Nullable UnitId parent, int depth, List<String> heads, int people,
		int below) {

	public UnitNode {
		heads = List.copyOf(heads);
	}

}
