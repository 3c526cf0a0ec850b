package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.workstyle.shared.PortalException;

/**
 * Puts the blocks of an entered text, as recognised or as corrected by hand, together as
 * the pieces of a revision; and takes a revision apart again.
 */
public final class RevisionText {

	private final List<ArticleText> pieces = new ArrayList<>();

	private final Set<ArticleNumber> seen = new HashSet<>();

	private ArticleNumber last = new ArticleNumber(0, 0);

	private RevisionText() {
	}

	/**
	 * Returns the pieces of a revision.
	 * @throws PortalException naming the block that has no number, or one that stood
	 * before or comes too late
	 */
	public static List<ArticleText> of(List<TextBlock> blocks) {
		RevisionText text = new RevisionText();
		for (int place = 0; place < blocks.size(); place++) {
			text.add(blocks.get(place), place + 1);
		}
		return List.copyOf(text.pieces);
	}

	/**
	 * Returns a revision's pieces as blocks to be changed by hand.
	 */
	public static List<TextBlock> blocks(List<ArticleText> pieces) {
		return pieces.stream()
			.map((piece) -> new TextBlock(BlockKind.valueOf(piece.kind().name()), piece.label(), piece.heading(),
					piece.text(), null))
			.toList();
	}

	private void add(TextBlock block, int row) {
		switch (block.kind()) {
			case OMITTED -> {
				// is not part of the text
			}
			case CONTINUED -> lengthen(block);
			case ARTICLE -> article(block, row);
			case CHAPTER, SECTION -> heading(block, row);
			case PREAMBLE -> other(ArticleKind.PREAMBLE, block);
			case APPENDIX -> other(ArticleKind.APPENDIX, block);
		}
	}

	private void lengthen(TextBlock block) {
		if (this.pieces.isEmpty()) {
			other(ArticleKind.PREAMBLE, block);
			return;
		}
		ArticleText above = this.pieces.get(this.pieces.size() - 1);
		String text = above.text().isEmpty() ? block.text() : above.text() + "\n" + block.text();
		this.pieces.set(this.pieces.size() - 1,
				new ArticleText(above.kind(), above.number(), above.insertion(), above.label(), above.heading(), text));
	}

	private void article(TextBlock block, int row) {
		ArticleNumber number = ArticleNumber.read(block.label())
			.orElseThrow(() -> new PortalException("regulation.error.block.number", row));
		if (!this.seen.add(number)) {
			throw new PortalException("regulation.error.block.repeated", row, block.label());
		}
		if (number.compareTo(this.last) < 0) {
			throw new PortalException("regulation.error.block.order", row, block.label());
		}
		if (block.text().isBlank()) {
			throw new PortalException("regulation.error.block.empty", row, block.label());
		}
		this.last = number;
		String label = block.label().strip().startsWith("第") ? number.label() : block.label().strip();
		this.pieces.add(new ArticleText(ArticleKind.ARTICLE, number.number(), number.insertion(), label,
				block.heading().strip(), lines(block.text())));
	}

	private void heading(TextBlock block, int row) {
		String digits = block.label().replaceAll("[第编章节部分\\s]", "");
		OptionalInt number = ChineseNumerals.read(digits);
		if (number.isEmpty()) {
			throw new PortalException("regulation.error.block.number", row);
		}
		this.pieces.add(new ArticleText(ArticleKind.valueOf(block.kind().name()), number.getAsInt(), 0,
				block.label().strip(), block.heading().strip(), lines(block.text())));
	}

	private void other(ArticleKind kind, TextBlock block) {
		this.pieces.add(new ArticleText(kind, 0, 0, "", block.heading().strip(), lines(block.text())));
	}

	private static String lines(String text) {
		return String.join("\n", text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList());
	}

}
