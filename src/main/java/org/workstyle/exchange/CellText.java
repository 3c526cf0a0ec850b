package org.workstyle.exchange;

/**
 * Evens out how text is typed: blanks at the ends, full-width digits and letters.
 */
final class CellText {

	private static final char WIDE_BLANK = '\u3000';

	private CellText() {
	}

	/**
	 * Removes blanks of all kinds from both ends.
	 */
	static String strip(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	/**
	 * Strips the text and makes full-width characters plain.
	 */
	static String fold(String text) {
		String stripped = strip(text);
		StringBuilder folded = null;
		for (int index = 0; index < stripped.length(); index++) {
			char sign = stripped.charAt(index);
			if (sign >= '\uFF01' && sign <= '\uFF5E' || sign == WIDE_BLANK) {
				folded = (folded != null) ? folded : new StringBuilder(stripped);
				folded.setCharAt(index, (sign == WIDE_BLANK) ? ' ' : (char) (sign - 0xFEE0));
			}
		}
		return (folded != null) ? folded.toString() : stripped;
	}

	/**
	 * Whether the text holds signs no person types.
	 */
	static boolean hasControls(String text) {
		return text.chars().anyMatch((sign) -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t');
	}

	private static boolean isBlank(char sign) {
		return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\uFEFF' || sign == '\u200B';
	}

}
