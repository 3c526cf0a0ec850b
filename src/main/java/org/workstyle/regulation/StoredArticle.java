package org.workstyle.regulation;

/**
 * A piece of a revision's text with its identity.
 *
 * @param id the piece in this revision
 * @param origin the piece in the first revision it stood in
 * @param text what it says
 */
public record StoredArticle(ArticleId id, ArticleId origin, ArticleText text) {

}
