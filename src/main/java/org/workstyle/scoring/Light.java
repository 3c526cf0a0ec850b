package org.workstyle.scoring;

/**
 * How a value stands against its limits.
 */
public enum Light {

	/** At the target or better. */
	GREEN,

	/** At the warning value or better. */
	YELLOW,

	/** Worse than the warning value. */
	RED

}
