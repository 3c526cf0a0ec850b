package org.workstyle.exchange;

/**
 * A cell is not what its column expects. Carries no stack trace: a file may hold a
 * million of them.
 */
final class UnreadableCell extends RuntimeException {

	private final String messageKey;

	private final transient Object[] arguments;

	UnreadableCell(String messageKey, Object... arguments) {
		super(messageKey, null, false, false);
		this.messageKey = messageKey;
		this.arguments = arguments;
	}

	CellProblem in(String column, String value) {
		return CellProblem.of(column, value, this.messageKey, this.arguments);
	}

}
