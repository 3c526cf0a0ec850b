package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;

/**
 * Compares two texts in a way that suits Chinese: by character, numbers and Latin words
 * as wholes; and marks phrases, not single characters that happen to stand in both.
 */
final class Passages {

	private static final Pattern TOKEN = Pattern.compile("[\\p{IsLatin}0-9０-９]+(?:[.．][0-9０-９]+)?|.|\\n",
			Pattern.DOTALL);

	private static final Pattern BREAK = Pattern.compile("[\\n。；]");

	private final List<Passage> passages = new ArrayList<>();

	private Passages() {
	}

	/**
	 * Returns the passages of both texts, in order: without the inserted ones they are
	 * the old text, without the deleted ones the new.
	 */
	static List<Passage> between(String before, String after) {
		if (before.equals(after)) {
			return before.isEmpty() ? List.of() : List.of(new Passage(Passage.Change.KEPT, before));
		}
		Passages passages = new Passages();
		passages.read(tokens(before), tokens(after));
		return merged(passages.passages);
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map(MatchResult::group).toList();
	}

	private void read(List<String> before, List<String> after) {
		int old = 0;
		for (Change change : new MeyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
			add(Passage.Change.KEPT, before.subList(old, change.startOriginal));
			add(Passage.Change.DELETED, before.subList(change.startOriginal, change.endOriginal));
			add(Passage.Change.INSERTED, after.subList(change.startRevised, change.endRevised));
			old = change.endOriginal;
		}
		add(Passage.Change.KEPT, before.subList(old, before.size()));
	}

	private void add(Passage.Change change, List<String> tokens) {
		if (!tokens.isEmpty()) {
			this.passages.add(new Passage(change, String.join("", tokens)));
		}
	}

	/**
	 * What was kept between two changes and is short beside them belongs to the changes:
	 * a phrase was replaced. The end of a sentence stays a boundary.
	 */
	private static List<Passage> merged(List<Passage> found) {
		List<Passage> merged = new ArrayList<>();
		StringBuilder deleted = new StringBuilder();
		StringBuilder inserted = new StringBuilder();
		for (int place = 0; place < found.size(); place++) {
			Passage passage = found.get(place);
			if (passage.change() == Passage.Change.DELETED) {
				deleted.append(passage.text());
			}
			else if (passage.change() == Passage.Change.INSERTED) {
				inserted.append(passage.text());
			}
			else if (isIsland(found, place, Math.max(deleted.length(), inserted.length()))) {
				deleted.append(passage.text());
				inserted.append(passage.text());
			}
			else {
				flush(merged, deleted, inserted);
				merged.add(passage);
			}
		}
		flush(merged, deleted, inserted);
		return List.copyOf(merged);
	}

	private static boolean isIsland(List<Passage> found, int place, int before) {
		String text = found.get(place).text();
		if (before == 0 || place == found.size() - 1 || text.length() > 2 || BREAK.matcher(text).find()) {
			return false;
		}
		int after = found.get(place + 1).text().length();
		return text.length() == 1 || before + after >= 3 * text.length();
	}

	private static void flush(List<Passage> merged, StringBuilder deleted, StringBuilder inserted) {
		if (!deleted.isEmpty()) {
			merged.add(new Passage(Passage.Change.DELETED, deleted.toString()));
		}
		if (!inserted.isEmpty()) {
			merged.add(new Passage(Passage.Change.INSERTED, inserted.toString()));
		}
		deleted.setLength(0);
		inserted.setLength(0);
	}

}
