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
public record ArticleChange(ChangeKind kind, @Nullable ArticleText before, @Nullable ArticleText after, int from,
		List<Passage> passages, boolean moved, @Nullable String other) {

	public ArticleChange {
		passages = List.copyOf(passages);
	}

	/**
	 * Whether anything happened to it.
	 */
	public boolean isChange() {
		return this.kind != ChangeKind.SAME;
	}

	/**
	 * Whether it says something else than before: who must know it, must read it.
	 */
	public boolean changesWords() {
		return this.kind != ChangeKind.SAME && this.kind != ChangeKind.RENUMBERED && this.kind != ChangeKind.MOVED;
	}

	/**
	 * Whether more happened to it than that its number followed.
	 */
	public boolean isSubstantial() {
		return this.kind != ChangeKind.SAME && this.kind != ChangeKind.RENUMBERED;
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
