package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The words of a search, separated by spaces of any width, lower case.
 *
 * @param words each word once
 */
record SearchWords(List<String> words) {

	private static final int MOST = 8;

	private static final int AROUND = 40;

	private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");

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

	/**
	 * Returns the single characters and pairs of neighbouring characters of all words, as
	 * the index of texts holds them.
	 */
	String[] grams() {
		return this.words.stream().flatMap((word) -> Arrays.stream(grams(word))).distinct().toArray(String[]::new);
	}

	/**
	 * Returns those of the words a title is searched for by its index: Latin letters may
	 * be its pinyin, which is another column.
	 */
	String[] titleGrams() {
		return this.words.stream()
			.filter((word) -> !LATIN.matcher(word).matches())
			.flatMap((word) -> Arrays.stream(grams(word)))
			.distinct()
			.toArray(String[]::new);
	}

	/**
	 * Returns the single characters and pairs of neighbouring characters of a word.
	 */
	static String[] grams(String word) {
		Set<String> grams = new LinkedHashSet<>();
		int[] characters = word.codePoints().toArray();
		for (int place = 0; place < characters.length; place++) {
			grams.add(new String(characters, place, 1));
			if (place + 1 < characters.length) {
				grams.add(new String(characters, place, 2));
			}
		}
		return grams.toArray(String[]::new);
	}

	/**
	 * Returns what stands around the first hit of a text, on one line.
	 */
	String context(String text) {
		String line = text.replace('\n', ' ');
		int hit = this.words.stream()
			.mapToInt(line.toLowerCase(Locale.ROOT)::indexOf)
			.filter((place) -> place >= 0)
			.min()
			.orElse(0);
		int from = Math.max(0, hit - AROUND);
		int to = Math.min(line.length(), hit + 2 * AROUND);
		return ((from > 0) ? "…" : "") + line.substring(from, to) + ((to < line.length()) ? "…" : "");
	}

	/**
	 * Cuts a text where the words stand.
	 */
	List<ArticleHit.Marked> mark(String text) {
		if (this.words.isEmpty()) {
			return List.of(new ArticleHit.Marked(text, false));
		}
		Matcher hits = Pattern
			.compile(this.words.stream().map(Pattern::quote).collect(Collectors.joining("|")),
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
			.matcher(text);
		List<ArticleHit.Marked> pieces = new ArrayList<>();
		int end = 0;
		while (hits.find()) {
			if (hits.start() > end) {
				pieces.add(new ArticleHit.Marked(text.substring(end, hits.start()), false));
			}
			pieces.add(new ArticleHit.Marked(hits.group(), true));
			end = hits.end();
		}
		if (end < text.length()) {
			pieces.add(new ArticleHit.Marked(text.substring(end), false));
		}
		return pieces;
	}

}
