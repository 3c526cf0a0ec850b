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

	private static final String ERROR = "indicator.reading.error.";

	/** How "not applicable" is written. */
	public static final String NOT_APPLICABLE = "—";

	private static final Set<String> DASHES = Set.of("—", "——", "-", "–", "/", "n/a", "na", "不适用");

	private static final int LONGEST = 40;

	private static final int MOST_DIGITS = 15;

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

	/**
	 * Refuses what no value in this unit of measure can be.
	 * @throws PortalException if it is too large, negative or has too many decimals
	 */
	ReadingText in(Measure measure) {
		if (this.value == null) {
			return this;
		}
		BigDecimal plain = this.value.stripTrailingZeros();
		if (plain.precision() - plain.scale() > MOST_DIGITS) {
			throw new PortalException(ERROR + "digits", MOST_DIGITS);
		}
		if (plain.signum() < 0 && measure.isNeverNegative()) {
			throw new PortalException(ERROR + "negative");
		}
		if (plain.scale() > measure.decimals()) {
			throw new PortalException(ERROR + (measure.isCount() ? "whole" : "decimals"), measure.decimals());
		}
		return this;
	}

	private static BigDecimal number(String text, String typed) {
		if (text.length() <= LONGEST && text.matches("[+-]?\\d+(\\.\\d+)?")) {
			return new BigDecimal(text);
		}
		throw new PortalException(ERROR + "number", typed.strip());
	}

}
