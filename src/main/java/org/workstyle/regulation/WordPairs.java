package org.workstyle.regulation;

import java.util.Arrays;

/**
 * The pairs of neighbouring characters of a text, to tell quickly how much two texts have
 * in common.
 */
final class WordPairs {

	private final int[] pairs;

	private WordPairs(int[] pairs) {
		this.pairs = pairs;
	}

	static WordPairs of(String text) {
		String letters = text.replaceAll("[\\s\\p{Punct}，。；：、？！（）《》“”【】]", "");
		int[] pairs = new int[Math.max(0, letters.length() - 1)];
		for (int place = 0; place < pairs.length; place++) {
			pairs[place] = (letters.charAt(place) << 16) | letters.charAt(place + 1);
		}
		Arrays.sort(pairs);
		return new WordPairs(pairs);
	}

	int size() {
		return this.pairs.length;
	}

	/**
	 * Returns the share of these pairs that stands in the other text, too.
	 */
	double shareIn(WordPairs other) {
		return (this.pairs.length == 0) ? 0 : (double) common(other) / this.pairs.length;
	}

	/**
	 * Returns how many pairs both have.
	 */
	int common(WordPairs other) {
		int common = 0;
		int place = 0;
		for (int pair : this.pairs) {
			while (place < other.pairs.length && other.pairs[place] < pair) {
				place++;
			}
			if (place < other.pairs.length && other.pairs[place] == pair) {
				common++;
				place++;
			}
		}
		return common;
	}

}
