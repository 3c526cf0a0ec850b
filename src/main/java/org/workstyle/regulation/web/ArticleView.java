package org.workstyle.regulation.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.ReferenceState;
import org.workstyle.regulation.ReferringText;
import org.workstyle.regulation.ResolvedReference;
import org.workstyle.regulation.StoredArticle;

/**
 * A piece of a text as pages show it: with an anchor, its references linked.
 *
 * @param article the piece
 * @param anchor where links to it lead
 * @param pieces its text, cut at its references
 */
record ArticleView(StoredArticle article, String anchor, List<Piece> pieces) {

	/**
	 * A piece of the text.
	 *
	 * @param text the piece
	 * @param address where its reference leads, if anywhere
	 * @param state what became of what it names, if that is to be flagged
	 */
	record Piece(String text, @Nullable String address, @Nullable ReferenceState state) {

		static Piece of(ReferringText.Piece piece) {
			ResolvedReference reference = piece.reference();
			if (reference == null) {
				return new Piece(piece.text(), null, null);
			}
			return new Piece(piece.text(), address(reference), reference.isFlagged() ? reference.state() : null);
		}

		private static @Nullable String address(ResolvedReference reference) {
			String anchor = (reference.number() > 0) ? "#" + anchor(reference.number(), reference.insertion()) : "";
			if (reference.state() == ReferenceState.UNKNOWN) {
				return null;
			}
			if (reference.regulation() == null) {
				return reference.isFlagged() ? null : anchor;
			}
			String page = "/regulations/" + reference.regulation();
			return (reference.revision() != null) ? page + "/revisions/" + reference.revision() + anchor : page;
		}

	}

	static List<ArticleView> of(List<StoredArticle> text, Map<ArticleId, List<ResolvedReference>> references) {
		return text.stream()
			.map((article) -> new ArticleView(article,
					article.text().kind().name().equals("ARTICLE")
							? anchor(article.text().number(), article.text().insertion()) : "p" + article.id(),
					ReferringText.of(article.text().text(), references.getOrDefault(article.id(), List.of()))
						.stream()
						.map(Piece::of)
						.toList()))
			.toList();
	}

	static String anchor(int number, int insertion) {
		return "a" + number + ((insertion > 0) ? "-" + insertion : "");
	}

}
