package org.workstyle.operation;

/**
 * A backup cannot be made, read or restored; the message says why and what to do, in
 * English, for the console.
 */
class BackupException extends RuntimeException {

	BackupException(String message) {
		super(message);
	}

	BackupException(String message, Throwable cause) {
		super(message, cause);
	}

}
