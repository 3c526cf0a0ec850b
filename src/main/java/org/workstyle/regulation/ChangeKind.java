package org.workstyle.regulation;

/**
 * What happened to a piece of a text from one revision to another.
 */
public enum ChangeKind {

	/** 未变. */
	SAME,

	/** 修改: its words changed. */
	CHANGED,

	/** 仅序号变化: only its number changed. */
	RENUMBERED,

	/** 移动: it only stands elsewhere. */
	MOVED,

	/** 新增. */
	INSERTED,

	/** 删除. */
	DELETED,

	/** 拆出: what an article said became one of its own. */
	SPLIT,

	/** 并入: it became part of another article. */
	JOINED

}
