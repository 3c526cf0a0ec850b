package org.workstyle.taxpayer;

import java.util.Locale;
import java.util.Map;

import org.workstyle.account.Patterns;

/**
 * What is typed to find a taxpayer, as a condition of SQL on a taxpayer {@code t}:
 * Chinese stands in the name, letters and digits in the code, the name or the initials of
 * its pinyin. Each uses its own index.
 */
public final class TaxpayerText {

	private static final int LAST_ASCII = 127;

	private TaxpayerText() {
	}

	/**
	 * Returns the condition that the text is found.
	 */
	public static String condition(String text) {
		return text.chars().allMatch((character) -> character <= LAST_ASCII)
				? "(t.pinyin || ' ' || lower(t.credit_code)) like :pattern"
				: "search_grams(t.name) @> search_grams(:text) and position(lower(:text) in lower(t.name)) > 0";
	}

	/**
	 * Returns what {@link #condition} names.
	 */
	public static Map<String, Object> parameters(String text) {
		return Map.of("text", text, "pattern", Patterns.containing(text.toLowerCase(Locale.ROOT)));
	}

}
