package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Compares two texts of a regulation article by article, in the order of the new one:
 * what is gone stands where it stood.
 *
 * @param changes what became of each piece
 */
public record TextComparison(List<ArticleChange> changes) {

	public TextComparison {
		changes = List.copyOf(changes);
	}

	/**
	 * Compares.
	 */
	public static TextComparison between(List<ArticleText> before, List<ArticleText> after) {
		return new TextComparison(Comparer.of(before, after).changes());
	}

	/**
	 * Returns how many pieces something happened to.
	 */
	public int changed() {
		return (int) this.changes.stream().filter(ArticleChange::isChange).count();
	}

	/**
	 * Returns how many pieces say something else than before, or stand elsewhere: not
	 * those whose number only followed.
	 */
	public int substantial() {
		return (int) this.changes.stream().filter(ArticleChange::isSubstantial).count();
	}

	/**
	 * Returns the new text, made of the old one by the changes.
	 * @throws IllegalArgumentException if the old text is another one
	 */
	public List<ArticleText> apply(List<ArticleText> before) {
		return this.changes.stream()
			.filter((change) -> change.after() != null)
			.map((change) -> apply(change, (change.from() < 0) ? null : before.get(change.from())))
			.toList();
	}

	private static ArticleText apply(ArticleChange change, @Nullable ArticleText before) {
		ArticleText after = change.piece();
		String old = (before != null) ? before.words() : "";
		StringBuilder words = new StringBuilder();
		int cursor = 0;
		for (Passage passage : change.passages()) {
			if (passage.change() != Passage.Change.INSERTED) {
				int found = (change.kind() == ChangeKind.SPLIT) ? old.indexOf(passage.text(), cursor) : cursor;
				if (found < 0 || !old.startsWith(passage.text(), found)) {
					throw new IllegalArgumentException("The changes are those of another text");
				}
				cursor = found + passage.text().length();
			}
			if (passage.change() != Passage.Change.DELETED) {
				words.append(passage.text());
			}
		}
		String heading = words.substring(0, after.heading().length());
		boolean both = !heading.isEmpty() && words.length() > heading.length();
		return new ArticleText(after.kind(), after.number(), after.insertion(), after.label(), heading,
				words.substring(heading.length() + (both ? 1 : 0)));
	}

	/**
	 * Writes down what a match of the pieces means.
	 */
	private record Comparer(List<ArticleText> before, List<ArticleText> after, ArticleMatch match, boolean[] moved) {

		static Comparer of(List<ArticleText> before, List<ArticleText> after) {
			ArticleMatch match = ArticleMatch.of(before, after);
			return new Comparer(before, after, match, match.moved());
		}

		List<ArticleChange> changes() {
			List<List<ArticleChange>> gone = gone();
			List<ArticleChange> changes = new ArrayList<>(gone.get(0));
			for (int place = 0; place < this.after.size(); place++) {
				changes.add(change(place));
				int from = this.match.oldOf(place);
				if (from >= 0) {
					changes.addAll(gone.get(from + 1));
				}
			}
			return changes;
		}

		/**
		 * Returns what is gone, by the place of the kept piece it stood behind; 0 is the
		 * beginning.
		 */
		private List<List<ArticleChange>> gone() {
			List<List<ArticleChange>> gone = new ArrayList<>();
			for (int place = 0; place <= this.before.size(); place++) {
				gone.add(new ArrayList<>());
			}
			int kept = 0;
			for (int place = 0; place < this.before.size(); place++) {
				if (this.match.newOf(place) >= 0) {
					kept = place + 1;
				}
				else {
					gone.get(kept).add(gone(place));
				}
			}
			return gone;
		}

		private ArticleChange gone(int place) {
			ArticleText piece = this.before.get(place);
			int into = this.match.joinedInto(place);
			List<Passage> passages = Passages.between(piece.words(), "");
			return new ArticleChange((into >= 0) ? ChangeKind.JOINED : ChangeKind.DELETED, piece, null, place, passages,
					false, (into >= 0) ? this.after.get(into).label() : null);
		}

		private ArticleChange change(int place) {
			ArticleText piece = this.after.get(place);
			int from = this.match.oldOf(place);
			if (from >= 0) {
				return kept(piece, from, this.moved[place]);
			}
			int out = this.match.splitFrom(place);
			if (out >= 0) {
				List<Passage> passages = Passages.between(this.before.get(out).words(), piece.words())
					.stream()
					.filter((passage) -> passage.change() != Passage.Change.DELETED)
					.toList();
				return new ArticleChange(ChangeKind.SPLIT, null, piece, out, passages, false,
						this.before.get(out).label());
			}
			return new ArticleChange(ChangeKind.INSERTED, null, piece, -1, Passages.between("", piece.words()), false,
					null);
		}

		private ArticleChange kept(ArticleText piece, int from, boolean moved) {
			ArticleText old = this.before.get(from);
			boolean words = !old.heading().equals(piece.heading()) || !old.text().equals(piece.text());
			ChangeKind kind = words ? ChangeKind.CHANGED : moved ? ChangeKind.MOVED
					: old.label().equals(piece.label()) ? ChangeKind.SAME : ChangeKind.RENUMBERED;
			return new ArticleChange(kind, old, piece, from, Passages.between(old.words(), piece.words()), moved, null);
		}

	}

}
