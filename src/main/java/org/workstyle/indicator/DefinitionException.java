package org.workstyle.indicator;

import org.workstyle.shared.PortalException;

/**
 * A definition that cannot be right: says in which of its fields.
 */
public class DefinitionException extends PortalException {

	private final String field;

	DefinitionException(String field, String messageKey, Object... arguments) {
		super(messageKey, arguments);
		this.field = field;
	}

	/**
	 * Returns the field.
	 */
	public String field() {
		return this.field;
	}

}
