package org.workstyle.regulation;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What became of one piece of a text.
 *
 * @param kind what happened to it
 * @param before the piece as it was, unless it is new
 * @param after the piece as it became, unless it is gone
 * @param from place of {@code before} in the old text, -1 if it is new
 * @param passages both texts, passage by passage
 * @param moved whether it stands elsewhere among the others
 * @param other the article it was taken out of, or became part of
 */
public record ArticleChange(Kind kind, @Nullable ArticleText before, @Nullable ArticleText after, int from,
		List<Passage> passages, boolean moved, @Nullable String other) {

	public ArticleChange {
		passages = List.copyOf(passages);
	}

	/**
	 * What happened.
	 */
	public enum Kind {

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

	/**
	 * Whether anything happened to it.
	 */
	public boolean isChange() {
		return this.kind != Kind.SAME;
	}

	/**
	 * Whether it says something else than before: who must know it, must read it.
	 */
	public boolean changesWords() {
		return this.kind != Kind.SAME && this.kind != Kind.RENUMBERED && this.kind != Kind.MOVED;
	}

	/**
	 * Whether its number changed.
	 */
	public boolean isRenumbered() {
		return this.before != null && this.after != null && !this.before.label().equals(this.after.label());
	}

	/**
	 * Returns the piece to name it by.
	 */
	public ArticleText piece() {
		return (this.after != null) ? this.after : Objects.requireNonNull(this.before);
	}

}
