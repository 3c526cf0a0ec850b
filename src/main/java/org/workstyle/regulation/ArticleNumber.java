package org.workstyle.regulation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Number of an article, as it is counted and as it is written.
 *
 * @param number its number
 * @param insertion which inserted one after that number: 第十二条之一 has 1; else 0
 */
record ArticleNumber(int number, int insertion) implements Comparable<ArticleNumber> {

	private static final String NUMBER = "([" + ChineseNumerals.CHARACTERS + "]+)";

	/** How numbers of articles are written, the number in the first group. */
	static final String PATTERN = ("第_" + spaced() + "_(?:条(?:_之_" + NUMBER + ")?|之_" + NUMBER + "_条|[-－—]_" + NUMBER
			+ "_条)")
		.replace("_", "[\\s\\u3000]*");

	private static final Pattern WRITTEN = Pattern.compile(PATTERN);

	private static final Pattern BARE = Pattern.compile(NUMBER + "\\s*[、.．]?");

	private static String spaced() {
		return "([" + ChineseNumerals.CHARACTERS + "](?:[ \\u3000]?[" + ChineseNumerals.CHARACTERS + "])*)";
	}

	/**
	 * Reads a number alone: 第十二条之一, 第12条, 第１２条, 第12-1条, and 一 or 1 where a document
	 * counts so.
	 */
	static Optional<ArticleNumber> read(String written) {
		String text = written.strip();
		Matcher article = WRITTEN.matcher(text);
		if (article.matches()) {
			return of(article);
		}
		Matcher bare = BARE.matcher(text);
		return bare.matches() ? of(bare.group(1), null) : Optional.empty();
	}

	/**
	 * Reads the groups of {@link #PATTERN}.
	 */
	static Optional<ArticleNumber> of(Matcher found) {
		String inserted = found.group(2);
		for (int group = 3; inserted == null && group <= 4; group++) {
			inserted = found.group(group);
		}
		return of(found.group(1), inserted);
	}

	private static Optional<ArticleNumber> of(String number, @Nullable String inserted) {
		OptionalInt first = ChineseNumerals.read(number);
		OptionalInt second = (inserted != null) ? ChineseNumerals.read(inserted) : OptionalInt.of(0);
		return (first.isPresent() && second.isPresent())
				? Optional.of(new ArticleNumber(first.getAsInt(), second.getAsInt())) : Optional.empty();
	}

	/**
	 * Whether it may come right after the other one: 13, 12之一 or, after 12之一, 12之二.
	 */
	boolean follows(ArticleNumber other) {
		return equals(new ArticleNumber(other.number + 1, 0))
				|| equals(new ArticleNumber(other.number, other.insertion + 1));
	}

	/**
	 * Returns it as an article's number is written: 第十二条之一.
	 */
	String label() {
		return "第" + ChineseNumerals.write(this.number) + "条"
				+ ((this.insertion > 0) ? "之" + ChineseNumerals.write(this.insertion) : "");
	}

	@Override
	public int compareTo(ArticleNumber other) {
		return (this.number != other.number) ? Integer.compare(this.number, other.number)
				: Integer.compare(this.insertion, other.insertion);
	}

}
