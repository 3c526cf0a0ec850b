package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which piece of an old text became which of a new one: by what they say, and by their
 * number where what they say leaves it open. Pieces of different kinds never match.
 */
final class ArticleMatch {

	private static final int NONE = -1;

	/** How much two articles must have in common to be one. */
	private static final double SIMILAR = 0.5;

	/** How much is enough where the number is the same. */
	private static final double SIMILAR_WITH_NUMBER = 0.2;

	/** How much of a piece must stand in an article to have been taken from it. */
	private static final double CONTAINED = 0.7;

	private static final int SHORTEST_PART = 6;

	private final List<ArticleText> before;

	private final List<ArticleText> after;

	private final List<WordPairs> old = new ArrayList<>();

	private final List<WordPairs> now = new ArrayList<>();

	private final int[] oldOf;

	private final int[] newOf;

	private final int[] splitFrom;

	private final int[] joinedInto;

	private ArticleMatch(List<ArticleText> before, List<ArticleText> after) {
		this.before = before;
		this.after = after;
		before.forEach((piece) -> this.old.add(WordPairs.of(piece.words())));
		after.forEach((piece) -> this.now.add(WordPairs.of(piece.words())));
		this.oldOf = none(after.size());
		this.newOf = none(before.size());
		this.splitFrom = none(after.size());
		this.joinedInto = none(before.size());
	}

	static ArticleMatch of(List<ArticleText> before, List<ArticleText> after) {
		ArticleMatch match = new ArticleMatch(before, after);
		match.matchEqual();
		match.matchSimilar();
		match.findSplit();
		match.findJoined();
		return match;
	}

	int oldOf(int place) {
		return this.oldOf[place];
	}

	int newOf(int place) {
		return this.newOf[place];
	}

	int splitFrom(int place) {
		return this.splitFrom[place];
	}

	int joinedInto(int place) {
		return this.joinedInto[place];
	}

	/**
	 * Returns which pieces stand outside the longest run that kept its order.
	 */
	boolean[] moved() {
		return LongestRun.outside(this.oldOf);
	}

	/**
	 * The same words: those of the same number first, then in their order.
	 */
	private void matchEqual() {
		Map<String, List<Integer>> places = new HashMap<>();
		for (int place = 0; place < this.before.size(); place++) {
			places.computeIfAbsent(key(this.before.get(place)), (key) -> new ArrayList<>()).add(place);
		}
		for (int round = 0; round < 2; round++) {
			for (int place = 0; place < this.after.size(); place++) {
				ArticleText piece = this.after.get(place);
				boolean anyNumber = round > 0;
				if (this.oldOf[place] == NONE) {
					int into = place;
					places.getOrDefault(key(piece), List.of())
						.stream()
						.filter((from) -> this.newOf[from] == NONE
								&& (anyNumber || this.before.get(from).hasNumberOf(piece)))
						.findFirst()
						.ifPresent((from) -> join(from, into));
				}
			}
		}
	}

	private static String key(ArticleText piece) {
		return piece.kind() + piece.heading() + "\n" + piece.text();
	}

	private record Candidate(int from, int into, double score) {

	}

	private void matchSimilar() {
		List<Candidate> candidates = new ArrayList<>();
		for (int from = 0; from < this.before.size(); from++) {
			for (int into = 0; this.newOf[from] == NONE && into < this.after.size(); into++) {
				if (this.oldOf[into] == NONE && this.before.get(from).kind() == this.after.get(into).kind()) {
					addCandidate(candidates, from, into);
				}
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::score)
			.reversed()
			.thenComparingInt((one) -> Math.abs(one.from() - one.into()))
			.thenComparingInt(Candidate::from));
		candidates.forEach((one) -> {
			if (this.newOf[one.from()] == NONE && this.oldOf[one.into()] == NONE) {
				join(one.from(), one.into());
			}
		});
	}

	private void addCandidate(List<Candidate> candidates, int from, int into) {
		WordPairs old = this.old.get(from);
		WordPairs now = this.now.get(into);
		int pairs = old.common(now);
		double common = (pairs == 0) ? 0 : 2.0 * pairs / (old.size() + now.size());
		double part = (pairs == 0) ? 0 : (double) pairs / Math.min(old.size(), now.size());
		boolean number = this.before.get(from).hasNumberOf(this.after.get(into));
		boolean heading = this.before.get(from).kind() != ArticleKind.ARTICLE;
		if (common >= SIMILAR || part >= CONTAINED || (number && (common >= SIMILAR_WITH_NUMBER || heading))) {
			candidates.add(new Candidate(from, into, common + (number ? 0.2 : 0)));
		}
	}

	private void findSplit() {
		for (int place = 0; place < this.after.size(); place++) {
			if (this.oldOf[place] == NONE && this.after.get(place).kind() == ArticleKind.ARTICLE) {
				this.splitFrom[place] = home(this.now.get(place), this.old, this.before, this.newOf);
			}
		}
	}

	private void findJoined() {
		for (int place = 0; place < this.before.size(); place++) {
			if (this.newOf[place] == NONE && this.before.get(place).kind() == ArticleKind.ARTICLE) {
				this.joinedInto[place] = home(this.old.get(place), this.now, this.after, this.oldOf);
			}
		}
	}

	/**
	 * Returns the matched article of the other text in which nearly all of a piece
	 * stands.
	 */
	private static int home(WordPairs piece, List<WordPairs> others, List<ArticleText> texts, int[] matched) {
		int home = NONE;
		double best = CONTAINED;
		for (int place = 0; piece.size() >= SHORTEST_PART && place < others.size(); place++) {
			if (matched[place] != NONE && texts.get(place).kind() == ArticleKind.ARTICLE
					&& piece.shareIn(others.get(place)) >= best) {
				best = piece.shareIn(others.get(place));
				home = place;
			}
		}
		return home;
	}

	private void join(int from, int into) {
		this.newOf[from] = into;
		this.oldOf[into] = from;
	}

	private static int[] none(int size) {
		int[] places = new int[size];
		Arrays.fill(places, NONE);
		return places;
	}

}
