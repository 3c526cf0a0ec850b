package org.workstyle.account;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Spells Chinese names for search, in full and by initials: {@code zhangsan zs} finds 张三.
 * Characters with several readings give several spellings; a surname has one.
 */
public final class Pinyin {

	private static final int MOST_SPELLINGS = 8;

	private static final Map<Character, String> INITIALS = new ConcurrentHashMap<>();

	private static final Map<Character, String> SURNAMES = Map.ofEntries(Map.entry('单', "shan"), Map.entry('仇', "qiu"),
			Map.entry('曾', "zeng"), Map.entry('解', "xie"), Map.entry('区', "ou"), Map.entry('查', "zha"),
			Map.entry('任', "ren"), Map.entry('华', "hua"), Map.entry('朴', "piao"), Map.entry('盖', "ge"),
			Map.entry('乐', "yue"), Map.entry('尉', "yu"), Map.entry('覃', "qin"), Map.entry('翟', "zhai"),
			Map.entry('冼', "xian"), Map.entry('万', "wan"), Map.entry('沈', "shen"), Map.entry('石', "shi"),
			Map.entry('贾', "jia"), Map.entry('曲', "qu"));

	private Pinyin() {
	}

	/**
	 * Spells a person's name.
	 */
	static String ofPerson(String name) {
		String surname = name.isEmpty() ? null : SURNAMES.get(name.charAt(0));
		return (surname != null) ? spell(name.substring(1), new Spellings(surname)) : of(name);
	}

	/**
	 * Spells any text.
	 */
	public static String of(String text) {
		return spell(text, new Spellings(""));
	}

	/**
	 * Returns the initials of any text: {@code gznj} for 贵州酿酒. Several readings give
	 * several, up to eight.
	 */
	public static String initialsOf(String text) {
		Set<String> initials = Set.of("");
		for (char character : text.toCharArray()) {
			String letters = INITIALS.computeIfAbsent(character, Pinyin::initials);
			initials = (letters.length() == 1) ? appended(initials, letters) : branched(initials, letters);
		}
		return String.join(" ", initials);
	}

	private static String initials(char character) {
		Set<String> letters = new LinkedHashSet<>();
		readings(character).forEach((reading) -> letters.add(reading.substring(0, 1)));
		return String.join("", letters);
	}

	private static Set<String> appended(Set<String> starts, String letter) {
		Set<String> more = new LinkedHashSet<>();
		starts.forEach((start) -> more.add(start + letter));
		return more;
	}

	private static Set<String> branched(Set<String> starts, String letters) {
		Set<String> more = letters.isEmpty() ? starts : new LinkedHashSet<>();
		for (char letter : letters.toCharArray()) {
			starts.forEach((start) -> Spellings.addUpToBound(more, start + letter));
		}
		return more;
	}

	private static String spell(String text, Spellings spellings) {
		for (char character : text.toCharArray()) {
			spellings = spellings.with(readings(character));
		}
		return spellings.toString();
	}

	private static Set<String> readings(char character) {
		Set<String> readings = new LinkedHashSet<>();
		String[] found = PinyinHelper.toHanyuPinyinStringArray(character);
		if (found != null) {
			for (String reading : found) {
				readings.add(reading.replaceAll("[0-9]", "").replace("u:", "v"));
			}
		}
		else if (Character.isLetterOrDigit(character)) {
			readings.add(String.valueOf(character).toLowerCase(Locale.ROOT));
		}
		return readings;
	}

	/**
	 * The spellings of the text read so far, and their initials.
	 */
	private record Spellings(Set<String> full, Set<String> initials) {

		Spellings(String start) {
			this(Set.of(start), Set.of(start.isEmpty() ? "" : start.substring(0, 1)));
		}

		Spellings with(Set<String> readings) {
			if (readings.isEmpty()) {
				return this;
			}
			Set<String> moreFull = new LinkedHashSet<>();
			Set<String> moreInitials = new LinkedHashSet<>();
			for (String reading : readings) {
				this.full.forEach((start) -> addUpToBound(moreFull, start + reading));
				this.initials.forEach((start) -> addUpToBound(moreInitials, start + reading.charAt(0)));
			}
			return new Spellings(moreFull, moreInitials);
		}

		private static void addUpToBound(Set<String> spellings, String spelling) {
			if (spellings.size() < MOST_SPELLINGS) {
				spellings.add(spelling);
			}
		}

		@Override
		public String toString() {
			Set<String> all = new LinkedHashSet<>(this.full);
			all.addAll(this.initials);
			return String.join(" ", all);
		}

	}

}
