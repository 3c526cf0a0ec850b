package org.workstyle.regulation;

import java.time.LocalDate;
import java.util.Set;

import org.workstyle.account.UnitId;

/**
 * Whom a new revision asks to read it, beside those whose articles changed.
 *
 * @param units the units whose people are asked
 * @param dueOn by when
 */
public record ReadAudience(Set<UnitId> units, LocalDate dueOn) {

	public ReadAudience {
		units = Set.copyOf(units);
	}

}
