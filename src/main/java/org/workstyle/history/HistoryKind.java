package org.workstyle.history;

/**
 * What can happen to a record.
 */
public enum HistoryKind {

	/** It was made. */
	CREATED,

	/** It was changed. */
	CHANGED,

	/** It was deleted. */
	DELETED;

	static HistoryKind of(int revisionType) {
		return values()[revisionType];
	}

}
