package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A text cut where it refers to something.
 */
public final class ReferringText {

	private ReferringText() {
	}

	/**
	 * A piece of the text.
	 *
	 * @param text the piece
	 * @param reference what it refers to, if it does
	 */
	public record Piece(String text, @Nullable ResolvedReference reference) {

	}

	/**
	 * Cuts the text of an article.
	 * @param resolved what its references lead to, in order
	 */
	public static List<Piece> of(String text, List<ResolvedReference> resolved) {
		List<Piece> pieces = new ArrayList<>();
		List<Reference> found = References.in(text);
		int end = 0;
		for (int place = 0; place < Math.min(found.size(), resolved.size()); place++) {
			Reference reference = found.get(place);
			if (reference.start() > end) {
				pieces.add(new Piece(text.substring(end, reference.start()), null));
			}
			pieces.add(new Piece(text.substring(reference.start(), reference.end()), resolved.get(place)));
			end = reference.end();
		}
		if (end < text.length()) {
			pieces.add(new Piece(text.substring(end), null));
		}
		return pieces;
	}

}
