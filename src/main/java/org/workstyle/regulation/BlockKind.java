package org.workstyle.regulation;

/**
 * What a block of an entered text was taken for; whoever enters it may say otherwise.
 */
public enum BlockKind {

	/** 序言: stands before the first chapter or article. */
	PREAMBLE,

	/** 章. */
	CHAPTER,

	/** 节. */
	SECTION,

	/** 条. */
	ARTICLE,

	/** 续上段: belongs to the block above. */
	CONTINUED,

	/** 附件: follows the last article. */
	APPENDIX,

	/** 不收: a page number, a table of contents, the title. */
	OMITTED

}
