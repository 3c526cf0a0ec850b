package org.workstyle.regulation;

import org.jspecify.annotations.Nullable;

/**
 * What a reference in an article leads to.
 *
 * @param state what became of what it names
 * @param regulation the regulation named, if the register has it
 * @param revision number of its revision in force
 * @param number the article named, 0 for the whole
 * @param insertion which inserted one after that number
 */
public record ResolvedReference(ReferenceState state, @Nullable RegulationId regulation, @Nullable Integer revision,
		int number, int insertion) {

	/**
	 * Whether somebody should look at it.
	 */
	public boolean isFlagged() {
		return this.state == ReferenceState.REPEALED || this.state == ReferenceState.ARTICLE_GONE;
	}

}
