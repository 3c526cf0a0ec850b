package org.workstyle.indicator;

/**
 * How often an element is reported.
 */
public enum Periodicity {

	/** 月报: every month. */
	MONTH,

	/** 季报: once a quarter, kept under its first month. */
	QUARTER

}
