package org.workstyle.task;

import java.util.LinkedHashMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The people somebody heads.
 *
 * @param units their units
 * @param names their names
 */
public record LedPeople(Set<UUID> units, Map<UUID, String> names) {

	public LedPeople {
		units = Set.copyOf(units);
		names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
	}

	/**
	 * Returns nobody.
	 */
	public static LedPeople nobody() {
		return new LedPeople(Set.of(), Map.of());
	}

}
