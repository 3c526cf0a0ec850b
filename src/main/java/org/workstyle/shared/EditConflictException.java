package org.workstyle.shared;

/**
 * Somebody else changed the record since it was opened for editing: answers 409, keeping
 * what was typed.
 */
public class EditConflictException extends RuntimeException {

	/**
	 * Creates the exception.
	 * @param what kind of record
	 * @param id its identifier
	 */
	public EditConflictException(String what, Object id) {
		super(what + " " + id + " was changed by somebody else");
	}

}
