package org.workstyle.scoring;

/**
 * What it means that there is nothing to divide by.
 */
public enum ZeroDenominator {

	/** 不适用: the indicator leaves both sums. */
	NOT_APPLICABLE,

	/** 得满分. */
	FULL,

	/** 得零分. */
	ZERO

}
