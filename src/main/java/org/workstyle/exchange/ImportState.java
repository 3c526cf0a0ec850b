package org.workstyle.exchange;

/**
 * How far an import is.
 */
public enum ImportState {

	/** The file is being read. */
	CHECKING,

	/** Every row was read; the preview waits for a decision. */
	CHECKED,

	/** The file cannot be read to its end. */
	REFUSED,

	/** The rows are being written. */
	APPLYING,

	/** The rows are records. */
	CONFIRMED,

	/** They were, and no longer are. */
	UNDONE,

	/** Given up, by the person or because the portal stopped: nothing was stored. */
	ABORTED;

	/**
	 * Whether the portal is working on it.
	 */
	public boolean isBusy() {
		return this == CHECKING || this == APPLYING;
	}

}
