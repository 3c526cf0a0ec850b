package org.workstyle.regulation;

/**
 * A piece of a regulation's text: an article, or the heading of a chapter or section.
 *
 * @param kind what it is
 * @param number its number, 0 if it has none
 * @param insertion which inserted one after that number, 0 if it is not: 第十二条之一 has 1
 * @param label its number as it is written, such as 第十二条之一
 * @param heading the heading of a chapter or section, or the caption of an article
 * @param text its paragraphs and items, one a line
 */
public record ArticleText(ArticleKind kind, int number, int insertion, String label, String heading, String text) {

	/**
	 * Whether two pieces carry the same number.
	 */
	boolean hasNumberOf(ArticleText other) {
		return this.kind == other.kind && this.number == other.number && this.insertion == other.insertion;
	}

	/**
	 * Returns everything it says, its number left out.
	 */
	String words() {
		if (this.heading.isEmpty()) {
			return this.text;
		}
		return this.text.isEmpty() ? this.heading : this.heading + "\n" + this.text;
	}

}
