package org.workstyle.scoring;

import org.workstyle.shared.PortalException;

/**
 * An expression cannot be understood; says what is wrong and where.
 */
public class ExpressionException extends PortalException {

	private final int position;

	ExpressionException(String messageKey, int position, String part) {
		super(messageKey, position, part);
		this.position = position;
	}

	/**
	 * Returns the place of the fault, counted from 1.
	 */
	public int position() {
		return this.position;
	}

}
