package org.workstyle.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * An amount in yuan as people type or paste it: full-width figures, blanks and thousands
 * separators are understood; an empty cell means that there is none.
 *
 * @param amount the amount, if there is one
 */
record AmountText(@Nullable BigDecimal amount) {

	private static final int CENTS = 2;

	private static final int LONGEST = 30;

	private static final int MOST_DIGITS = 14;

	/**
	 * Reads what was typed.
	 * @param signed whether it may be below zero, as revenue is in a month of refunds
	 * @throws PortalException if it is no amount
	 */
	static AmountText of(String typed, boolean signed) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
		if (text.isEmpty()) {
			return new AmountText(null);
		}
		if (text.length() > LONGEST || !text.matches("[+-]?\\d+(\\.\\d+)?")) {
			throw new PortalException("forecast.error.number", typed.strip());
		}
		return new AmountText(checked(new BigDecimal(text).stripTrailingZeros(), signed));
	}

	static BigDecimal checked(BigDecimal amount, boolean signed) {
		if (amount.scale() > CENTS) {
			throw new PortalException("forecast.error.cents");
		}
		if (amount.precision() - amount.scale() > MOST_DIGITS) {
			throw new PortalException("forecast.error.digits", MOST_DIGITS);
		}
		if (!signed && amount.signum() < 0) {
			throw new PortalException("forecast.error.negative");
		}
		return amount.setScale(CENTS, RoundingMode.UNNECESSARY);
	}

}
