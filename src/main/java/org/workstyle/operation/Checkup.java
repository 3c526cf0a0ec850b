package org.workstyle.operation;

/**
 * One examination of the portal's health, added by a module's bean: whether a ledger
 * balances, a chain verifies, files are where they should be.
 */
public interface Checkup {

	/**
	 * Returns what is examined; the message {@code operation.checkup.<key>} names it.
	 */
	String key();

	/**
	 * Returns where the examination stands on the page; smaller is nearer the top.
	 */
	int order();

	/**
	 * Examines and changes nothing.
	 */
	Diagnosis examine();

}
