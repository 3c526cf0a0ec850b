package org.workstyle.regulation;

import java.util.List;

/**
 * An article in which something was found.
 *
 * @param regulation its regulation
 * @param title title of the regulation
 * @param revision number of the revision in force
 * @param article the article
 * @param label its number
 * @param number its number, to link to it
 * @param insertion which inserted one after that number
 * @param context what stands around the first hit
 * @param cursor its place in the list
 */
public record ArticleHit(RegulationId regulation, String title, int revision, ArticleId article, String label,
		int number, int insertion, String context, String cursor) {

	/**
	 * A piece of a text: what was searched for, or what stands between.
	 *
	 * @param text the piece
	 * @param marked whether it was searched for
	 */
	public record Marked(String text, boolean marked) {

	}

	/**
	 * Returns the context cut where the words stand.
	 */
	public List<Marked> marked(String typed) {
		return SearchWords.of(typed).mark(this.context);
	}

}
