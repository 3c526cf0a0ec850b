package org.workstyle.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A block of an entered text as it was recognised.
 *
 * @param kind what it was taken for
 * @param label its number as it is written, if it has one
 * @param heading heading of a chapter or section, caption of an article
 * @param text its lines
 * @param doubt why it should be looked at, if so
 */
public record TextBlock(BlockKind kind, String label, String heading, String text, @Nullable Doubt doubt) {

	TextBlock with(String more) {
		return new TextBlock(this.kind, this.label, this.heading, this.text.isEmpty() ? more : this.text + "\n" + more,
				this.doubt);
	}

	TextBlock headed(String words) {
		return new TextBlock(this.kind, this.label, words, this.text, this.doubt);
	}

	TextBlock doubted(Doubt why) {
		return new TextBlock(this.kind, this.label, this.heading, this.text, why);
	}

}
