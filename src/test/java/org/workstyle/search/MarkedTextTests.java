package org.workstyle.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTests {

	@Test
	void marksEveryPlaceWhateverTheCase() {
		assertThat(MarkedText.of("VAT and vat", "vat")).containsExactly(new MarkedText("VAT", true),
				new MarkedText(" and ", false), new MarkedText("vat", true));
	}

	@Test
	void marksTwoCharacters() {
		assertThat(MarkedText.of("集体学习党章", "学习")).containsExactly(new MarkedText("集体", false),
				new MarkedText("学习", true), new MarkedText("党章", false));
	}

	@Test
	void takesWhatWasTypedLetterByLetter() {
		assertThat(MarkedText.of("a.b", ".")).containsExactly(new MarkedText("a", false), new MarkedText(".", true),
				new MarkedText("b", false));
		assertThat(MarkedText.of("abc", ".")).containsExactly(new MarkedText("abc", false));
	}

}
