package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a text refers to: 《…》, 《…》第十二条, 本办法第三条, 第三条.
 */
final class References {

	private static final Pattern REFERENCE = Pattern.compile("《([^《》\\n]{2,80})》(?:（[^）\\n]{1,40}）)?(?:"
			+ ArticleNumber.PATTERN + ")?|(?:本(?:规定|办法|规则|细则|制度|方案|条例|通知))?" + ArticleNumber.PATTERN);

	private References() {
	}

	static List<Reference> in(String text) {
		List<Reference> references = new ArrayList<>();
		Matcher found = REFERENCE.matcher(text);
		while (found.find()) {
			String title = found.group(1);
			String written = (title != null) ? article(found, 2) : article(found, 6);
			Optional<ArticleNumber> number = ArticleNumber.read(written);
			if (title != null || number.isPresent()) {
				references.add(new Reference(found.start(), found.end(), title,
						number.map(ArticleNumber::number).orElse(0), number.map(ArticleNumber::insertion).orElse(0)));
			}
		}
		return references;
	}

	/**
	 * Returns the article's number as it is written, from its own groups on.
	 */
	private static String article(Matcher found, int group) {
		if (found.group(group) == null) {
			return "";
		}
		String inserted = "";
		for (int next = group + 1; next < group + 4; next++) {
			inserted += (found.group(next) != null) ? "之" + found.group(next) : "";
		}
		return "第" + found.group(group) + "条" + inserted;
	}

}
