package org.workstyle.shared;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Makes the portal's identifiers: UUIDs of version 7 (RFC 9562), which grow with time and
 * so keep primary keys friendly to the index.
 */
public final class TimeOrderedIds {

	private TimeOrderedIds() {
	}

	/**
	 * Returns a new identifier.
	 */
	public static UUID next() {
		return UuidVersion7Strategy.INSTANCE.generateUuid(null);
	}

}
