package org.workstyle.study;

/**
 * Whether a meeting that votes may decide. More than half of those entitled to vote must
 * be there (《中国共产党支部工作条例（试行）》), and a decision needs the votes of more than half of those
 * who should attend, not of those who came.
 *
 * @param entitled members entitled to vote who should attend
 * @param present those of them who were there
 */
public record Quorum(int entitled, int present) {

	/**
	 * Whether enough of those entitled were there.
	 */
	public boolean isMet() {
		return this.present * 2 > this.entitled;
	}

	/**
	 * Returns the votes a decision needs.
	 */
	public int votesNeeded() {
		return this.entitled / 2 + 1;
	}

	/**
	 * Returns how many of those entitled must be there for an election: four fifths.
	 */
	public int electionNeeds() {
		return (this.entitled * 4 + 4) / 5;
	}

}
