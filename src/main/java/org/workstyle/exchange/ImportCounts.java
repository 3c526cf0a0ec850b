package org.workstyle.exchange;

/**
 * How the rows of a file compare with the records.
 *
 * @param added rows that are new
 * @param changed rows that change a record
 * @param same rows that are records already
 * @param wrong rows that cannot be taken
 */
public record ImportCounts(long added, long changed, long same, long wrong) {

	/**
	 * Returns how many rows would be written.
	 */
	public long effective() {
		return this.added + this.changed;
	}

	/**
	 * Returns how many rows are sound.
	 */
	public long staged() {
		return effective() + this.same;
	}

}
