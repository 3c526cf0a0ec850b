package org.workstyle.indicator;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * A value as people type or paste it: a number, with full-width figures, blanks and
 * thousands separators understood; a dash for "not applicable"; nothing for "not
 * reported".
 *
 * @param state whether there is a value
 * @param value the value, if there is one
 */
public record ReadingText(ReadingState state, @Nullable BigDecimal value) {

	/** How "not applicable" is written. */
	public static final String NOT_APPLICABLE = "—";

	private static final Set<String> DASHES = Set.of("—", "——", "-", "–", "/", "n/a", "na", "不适用");

	private static final int LONGEST = 40;

	/**
	 * Reads what was typed.
	 * @throws PortalException if it is no number
	 */
	public static ReadingText of(String typed) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,，]", "");
		if (text.isEmpty()) {
			return new ReadingText(ReadingState.NOT_REPORTED, null);
		}
		if (DASHES.contains(text.toLowerCase(Locale.ROOT))) {
			return new ReadingText(ReadingState.NOT_APPLICABLE, null);
		}
		return new ReadingText(ReadingState.REPORTED, number(text, typed));
	}

	private static BigDecimal number(String text, String typed) {
		if (text.length() <= LONGEST && text.matches("[+-]?\\d+(\\.\\d+)?")) {
			return new BigDecimal(text);
		}
		throw new PortalException("indicator.reading.error.number", typed.strip());
	}

}
