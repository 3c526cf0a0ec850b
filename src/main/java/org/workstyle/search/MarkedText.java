package org.workstyle.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text: what was searched for, or what stands between.
 *
 * @param text the piece
 * @param marked whether it is what was searched for
 */
public record MarkedText(String text, boolean marked) {

	/**
	 * Cuts a text where what was typed stands in it, whatever the case of its letters.
	 */
	static List<MarkedText> of(String text, String typed) {
		Matcher places = Pattern.compile(Pattern.quote(typed), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
			.matcher(text);
		List<MarkedText> pieces = new ArrayList<>();
		int end = 0;
		while (places.find()) {
			if (places.start() > end) {
				pieces.add(new MarkedText(text.substring(end, places.start()), false));
			}
			pieces.add(new MarkedText(places.group(), true));
			end = places.end();
		}
		if (end < text.length()) {
			pieces.add(new MarkedText(text.substring(end), false));
		}
		return pieces;
	}

}
