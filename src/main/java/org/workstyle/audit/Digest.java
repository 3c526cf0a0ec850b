package org.workstyle.audit;

/**
 * Makes the hashes of the chain. A bureau that must use SM3 adds a second one with a
 * higher order: new entries use it, old ones are verified by the one their hash names.
 */
interface Digest {

	/**
	 * Returns the name every hash begins with.
	 */
	String name();

	/**
	 * Returns the bare hash, in hexadecimal digits.
	 */
	String hex(byte[] content);

}
