package org.workstyle.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the audit chain found.
 *
 * @param finding the first fault, or that there is none
 * @param intactEntries entries that are whole before the fault
 * @param brokenId number of the first entry at fault; 0 when there is none
 * @param entry that entry as it stands now, if it is there
 * @param expected the hash that should be there; with an intact chain its last one
 * @param found the hash that is there or follows from the content
 */
public record VerificationResult(Finding finding, long intactEntries, long brokenId, @Nullable AuditEntry entry,
		String expected, String found) {

	/**
	 * What can be wrong with a chain.
	 */
	public enum Finding {

		/** Every entry is as it was written. */
		INTACT,

		/** The entry's content is not what its hash was made of. */
		CHANGED,

		/**
		 * The entry was rewritten together with its hash, but what follows knows the old.
		 */
		REPLACED,

		/** The entry is not there, later ones are. */
		MISSING,

		/** The entry follows another than its neighbour. */
		REORDERED,

		/** The chain ends before its recorded end. */
		CUT,

		/** The chain goes on beyond its recorded end. */
		ADDED

	}

	static VerificationResult intact(long entries, String lastHash) {
		return new VerificationResult(Finding.INTACT, entries, 0, null, lastHash, lastHash);
	}

	/**
	 * Whether no fault was found.
	 */
	public boolean isIntact() {
		return this.finding == Finding.INTACT;
	}

}
