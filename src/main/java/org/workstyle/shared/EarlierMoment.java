package org.workstyle.shared;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Lets the current thread's work happen at an earlier moment. Only the clock of a
 * demonstration asks for it; real time cannot be turned back.
 */
public final class EarlierMoment {

	private static final ThreadLocal<@Nullable Instant> MOMENT = new ThreadLocal<>();

	private EarlierMoment() {
	}

	/**
	 * Returns the moment the current thread works at, if it is an earlier one.
	 */
	public static Optional<Instant> current() {
		return Optional.ofNullable(MOMENT.get());
	}

	/**
	 * Does the work at the moment.
	 */
	public static void at(Instant moment, Runnable work) {
		MOMENT.set(moment);
		try {
			work.run();
		}
		finally {
			MOMENT.remove();
		}
	}

}
