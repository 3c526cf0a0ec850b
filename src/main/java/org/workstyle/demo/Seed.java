package org.workstyle.demo;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Where all chance in the demonstration comes from: the same number gives the same
 * bureau. Each part draws from a source of its own, so that a change of one leaves the
 * others alone.
 */
final class Seed {

	/** 2023-01-01T00:00Z, as the identifiers of version 7 count time. */
	private static final long FIRST_MOMENT = 1672531200000L;

	private final long number;

	private final Random identifiers;

	private long moment = FIRST_MOMENT;

	Seed(long number) {
		this.number = number;
		this.identifiers = new Random(number);
	}

	/**
	 * Returns the source of a part.
	 */
	Random of(String part) {
		return new Random(this.number * 31 + part.hashCode());
	}

	/**
	 * Returns the next identifier: a UUID of version 7, a millisecond after the last.
	 */
	UUID nextId() {
		this.moment++;
		long high = (this.moment << 16) | 0x7000L | (this.identifiers.nextLong() & 0x0fffL);
		long low = (this.identifiers.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
		return new UUID(high, low);
	}

	static <T> T pick(List<T> choices, Random chance) {
		return choices.get(chance.nextInt(choices.size()));
	}

}
