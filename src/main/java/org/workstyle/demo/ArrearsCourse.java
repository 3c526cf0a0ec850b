package org.workstyle.demo;

/**
 * What may become of arrears in the demonstration.
 */
enum ArrearsCourse {

	/** Reminded, and paid within weeks. */
	PAID(30),

	/** An instalment agreement that is kept. */
	KEPT_PLAN(14),

	/** One whose instalments come late. */
	LATE_PLAN(8),

	/** One that is broken; enforcement goes on. */
	BROKEN_PLAN(9),

	/** One that gave way to another. */
	CHANGED_PLAN(6),

	/** Ordered, exhorted, and taken from the bank. */
	ENFORCED(12),

	/** Deferred, then paid in part. */
	DEFERRED(5),

	/** Due not long ago. */
	RECENT(12),

	/** A firm that closed or cannot be found. */
	CLOSED(4);

	private final int weight;

	ArrearsCourse(int weight) {
		this.weight = weight;
	}

	/**
	 * Returns the course at a place below a hundred.
	 */
	static ArrearsCourse at(int place) {
		int reached = 0;
		for (ArrearsCourse course : values()) {
			reached += course.weight;
			if (place < reached) {
				return course;
			}
		}
		return PAID;
	}

}
