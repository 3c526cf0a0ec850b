package org.workstyle.shared;

/**
 * There is no such record, or the person asking may not see it: both answer 404, so that
 * guessing an address tells nothing.
 */
public class NotFoundException extends RuntimeException {

	/**
	 * Creates the exception.
	 * @param what kind of record
	 * @param id its identifier
	 */
	public NotFoundException(String what, Object id) {
		super("No " + what + " " + id);
	}

}
