package org.workstyle.scoring;

/**
 * A stored snapshot cannot be read.
 */
public class SnapshotException extends RuntimeException {

	SnapshotException(String message) {
		super(message);
	}

}
