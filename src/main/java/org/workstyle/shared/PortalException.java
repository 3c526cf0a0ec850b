package org.workstyle.shared;

/**
 * A rule of the field was broken: carries the message key that says which one, shown on
 * the form in the user's language.
 */
public class PortalException extends RuntimeException {

	private final String messageKey;

	private final transient Object[] arguments;

	/**
	 * Creates the exception.
	 * @param messageKey key in the message files, beginning with the module's name
	 * @param arguments what the message names
	 */
	public PortalException(String messageKey, Object... arguments) {
		super(messageKey);
		this.messageKey = messageKey;
		this.arguments = arguments;
	}

	/**
	 * Returns the key of the message.
	 */
	public String messageKey() {
		return this.messageKey;
	}

	/**
	 * Returns what the message names.
	 */
	public Object[] arguments() {
		return this.arguments;
	}

}
