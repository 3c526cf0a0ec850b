package org.workstyle.regulation;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Which articles are asked for; what is missing does not narrow them.
 *
 * @param regulation those of one regulation
 * @param owner those of regulations that the unit keeps
 * @param category those of regulations about it
 * @param text words separated by spaces, each in the article or in the title
 */
public record ArticleFilter(@Nullable RegulationId regulation, @Nullable UnitId owner,
		@Nullable RegulationCategory category, @Nullable String text) {

	/** All articles. */
	public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null);

	/**
	 * Returns the filter for the articles of one regulation.
	 */
	public static ArticleFilter of(RegulationId regulation) {
		return new ArticleFilter(regulation, null, null, null);
	}

}
