package org.workstyle.inspection;

import org.workstyle.regulation.ArticleRow;

/**
 * Writes what a finding is based on: the title of the regulation in its marks, and the
 * number of the article.
 */
public final class ArticleBasis {

	private static final char OPENING_MARK = 0x300A;

	private static final char CLOSING_MARK = 0x300B;

	private ArticleBasis() {
	}

	/**
	 * Returns title and number of an article.
	 */
	public static String of(ArticleRow article) {
		return OPENING_MARK + article.title() + CLOSING_MARK + article.number();
	}

}
