package org.workstyle.regulation;

import java.util.OptionalInt;

/**
 * Reads and writes numbers as regulations count: 十二, 一百零三, and digits of any width.
 */
final class ChineseNumerals {

	/** What a number may be written with, for use in a character class. */
	static final String CHARACTERS = "零〇一二三四五六七八九十百千两廿卅0-9０-９";

	private static final String DIGITS = "零一二三四五六七八九";

	private static final String UNITS = "十百千";

	private static final int MOST_DIGITS = 4;

	private ChineseNumerals() {
	}

	/**
	 * Reads a number below ten thousand.
	 */
	static OptionalInt read(String written) {
		String text = written.replaceAll("[\\s\\u3000]", "")
			.replace('〇', '零')
			.replace('两', '二')
			.replace("廿", "二十")
			.replace("卅", "三十");
		if (text.matches("[0-9０-９]{1," + MOST_DIGITS + "}")) {
			return OptionalInt.of(Integer.parseInt(text));
		}
		if (text.matches("[" + DIGITS + "]{2," + MOST_DIGITS + "}")) {
			return OptionalInt.of(text.chars().map(DIGITS::indexOf).reduce(0, (number, digit) -> number * 10 + digit));
		}
		return text.matches("[" + DIGITS + UNITS + "]+") ? readUnits(text) : OptionalInt.empty();
	}

	private static OptionalInt readUnits(String text) {
		int number = 0;
		int digit = -1;
		int lastUnit = Integer.MAX_VALUE;
		for (char character : text.toCharArray()) {
			int unit = unit(character);
			if (unit == 0) {
				if (digit > 0) {
					return OptionalInt.empty();
				}
				digit = DIGITS.indexOf(character);
			}
			else if (unit >= lastUnit || digit == 0 || (digit < 0 && number > 0)) {
				return OptionalInt.empty();
			}
			else {
				number += Math.max(digit, 1) * unit;
				digit = -1;
				lastUnit = unit;
			}
		}
		return OptionalInt.of(number + Math.max(digit, 0));
	}

	/**
	 * Writes a number below ten thousand: 10 is 十, 103 is 一百零三.
	 */
	static String write(int number) {
		if (number < 10) {
			return DIGITS.substring(number, number + 1);
		}
		StringBuilder written = new StringBuilder();
		boolean gap = false;
		for (int place = UNITS.length(); place >= 0; place--) {
			int unit = (int) Math.pow(10, place);
			int digit = number / unit % 10;
			if (digit == 0) {
				gap = !written.isEmpty();
				continue;
			}
			if (gap) {
				written.append('零');
				gap = false;
			}
			boolean leadingTen = place == 1 && digit == 1 && written.isEmpty();
			written.append(leadingTen ? "" : DIGITS.charAt(digit)).append((place > 0) ? UNITS.charAt(place - 1) : "");
		}
		return written.toString();
	}

	private static int unit(char character) {
		int place = UNITS.indexOf(character);
		return (place < 0) ? 0 : (int) Math.pow(10, place + 1);
	}

}
