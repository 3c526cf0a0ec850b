package org.workstyle.shared;

import java.util.UUID;
import java.util.function.Supplier;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Makes the portal's identifiers: UUIDs of version 7 (RFC 9562), which grow with time and
 * so keep primary keys friendly to the index.
 */
public final class TimeOrderedIds {

	private static final Supplier<UUID> FRESH = () -> UuidVersion7Strategy.INSTANCE.generateUuid(null);

	private static final ThreadLocal<Supplier<UUID>> SOURCE = ThreadLocal.withInitial(() -> FRESH);

	private TimeOrderedIds() {
	}

	/**
	 * Returns a new identifier.
	 */
	public static UUID next() {
		return SOURCE.get().get();
	}

	/**
	 * Takes identifiers from another source while the work runs, for records that must
	 * come out the same each time.
	 */
	public static void from(Supplier<UUID> source, Runnable work) {
		SOURCE.set(source);
		try {
			work.run();
		}
		finally {
			SOURCE.remove();
		}
	}

}
