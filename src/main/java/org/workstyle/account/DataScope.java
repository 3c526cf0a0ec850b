package org.workstyle.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What somebody may see and change, on one day. List, count, export, pick list, search,
 * detail, change and attachment all ask this one object; where nothing in it matches,
 * nothing is shown.
 *
 * @param everything whether the records of all units are visible
 * @param visible the units and groups whose records are visible, if not everything
 * @param editable the units and groups whose records may be changed
 * @param self the person, who sees the own records wherever they are
 */
public record DataScope(boolean everything, Set<UnitId> visible, Set<UnitId> editable, @Nullable PersonId self) {

	public DataScope {
		visible = Set.copyOf(visible);
		editable = Set.copyOf(editable);
	}

	/**
	 * Returns the scope of somebody who sees no business record.
	 */
	public static DataScope nothing() {
		return new DataScope(false, Set.of(), Set.of(), null);
	}

	/**
	 * Whether the unit's records are visible.
	 */
	public boolean sees(UnitId unit) {
		return this.everything || this.visible.contains(unit);
	}

	/**
	 * Whether the unit's records may be changed.
	 */
	public boolean edits(UnitId unit) {
		return this.editable.contains(unit);
	}

}
