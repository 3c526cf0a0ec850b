package org.workstyle.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The words of a search, separated by spaces of any width, lower case.
 *
 * @param words each word once
 */
record SearchWords(List<String> words) {

	private static final int MOST = 8;

	SearchWords {
		words = List.copyOf(words);
	}

	static SearchWords of(@Nullable String typed) {
		if (typed == null) {
			return new SearchWords(List.of());
		}
		return new SearchWords(Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s\\u3000]+"))
			.filter((word) -> !word.isEmpty())
			.distinct()
			.limit(MOST)
			.toList());
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	String[] toArray() {
		return this.words.toArray(String[]::new);
	}

}
