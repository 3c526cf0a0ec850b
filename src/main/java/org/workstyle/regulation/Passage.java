package org.workstyle.regulation;

/**
 * A passage of a text in comparison with another.
 *
 * @param change whether it stayed, came or went
 * @param text the passage
 */
public record Passage(Change change, String text) {

	/**
	 * What became of a passage.
	 */
	public enum Change {

		/** Stands in both texts. */
		KEPT,

		/** Stands in the new text only. */
		INSERTED,

		/** Stood in the old text only. */
		DELETED

	}

	boolean isKept() {
		return this.change == Change.KEPT;
	}

}
