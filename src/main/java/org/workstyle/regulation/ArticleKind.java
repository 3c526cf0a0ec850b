package org.workstyle.regulation;

/**
 * What a piece of a regulation's text is.
 */
public enum ArticleKind {

	/** 序言: what stands before the first chapter or article. */
	PREAMBLE,

	/** 章: a chapter's heading. */
	CHAPTER,

	/** 节: a section's heading. */
	SECTION,

	/** 条: an article with its paragraphs and items. */
	ARTICLE,

	/** 附件: what follows the last article. */
	APPENDIX;

	/**
	 * Whether it is a heading only.
	 */
	public boolean isHeading() {
		return this == CHAPTER || this == SECTION;
	}

}
