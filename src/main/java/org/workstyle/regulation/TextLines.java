package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of an entered text made alike: no stray spaces, items marked the same way, lines
 * that a page broke joined again, several articles on one line taken apart.
 */
final class TextLines {

	private static final Pattern ITEM = Pattern.compile("^[(（]\\s*([" + ChineseNumerals.CHARACTERS + "]+)\\s*[)）]\\s*");

	private static final Pattern SUBITEM = Pattern.compile("^([0-9０-９]{1,3})\\s*[.．、]\\s*(?![0-9０-９])");

	private static final Pattern NEXT_ON_LINE = Pattern
		.compile("(?<=[。；！？\\s\\u3000])(?=" + ArticleNumber.PATTERN + "[\\s\\u3000])");

	private static final Pattern MARKED = Pattern
		.compile("^(?:第\\s*[" + ChineseNumerals.CHARACTERS + "\\s]+\\s*[编章节条之部]|（[" + ChineseNumerals.CHARACTERS
				+ "]+）|[0-9]{1,3}\\.|[" + ChineseNumerals.CHARACTERS + "]+、|[①-⑳]|附\\s*[件录表]|目\\s*录).*");

	private static final String ENDS = "。；：！？）》”、;:!?)|】…";

	/** Shorter lines ended where they end. */
	private static final int PAGE_WIDTH = 18;

	private TextLines() {
	}

	static List<String> of(String text) {
		List<String> lines = new ArrayList<>();
		for (String raw : text.replace("\uFEFF", "").replace("\u200B", "").replace('\u00A0', ' ').split("\\R")) {
			for (String part : NEXT_ON_LINE.split(raw)) {
				String line = clean(part);
				if (!line.isEmpty()) {
					add(lines, line);
				}
			}
		}
		return lines;
	}

	private static void add(List<String> lines, String line) {
		String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
		if (before.length() >= PAGE_WIDTH && ENDS.indexOf(before.charAt(before.length() - 1)) < 0
				&& !before.contains(" | ") && !line.contains(" | ") && !MARKED.matcher(line).matches()) {
			lines.set(lines.size() - 1, before + line);
		}
		else {
			lines.add(line);
		}
	}

	private static String clean(String raw) {
		String line = raw.replaceAll("^[\\s\\u3000*#>]+|[\\s\\u3000*]+$", "")
			.replace("**", "")
			.replaceAll("\\s*\\t\\s*", " | ");
		Matcher item = ITEM.matcher(line);
		if (item.find()) {
			return "（" + halfWidth(item.group(1)) + "）" + line.substring(item.end());
		}
		Matcher subitem = SUBITEM.matcher(line);
		return subitem.find() ? halfWidth(subitem.group(1)) + "." + line.substring(subitem.end()) : line;
	}

	private static String halfWidth(String number) {
		StringBuilder written = new StringBuilder();
		number.chars()
			.forEach((digit) -> written.append((char) ((digit >= '０' && digit <= '９') ? digit - '０' + '0' : digit)));
		return written.toString();
	}

}
