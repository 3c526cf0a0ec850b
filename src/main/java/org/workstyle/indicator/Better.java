package org.workstyle.indicator;

/**
 * Which way a value is better.
 */
public enum Better {

	/** 越高越好. */
	HIGHER,

	/** 越低越好. */
	LOWER

}
