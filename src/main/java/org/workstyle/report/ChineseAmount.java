package org.workstyle.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes money in the capitals that nobody can alter (大写金额): 12345.60 is
 * 人民币壹万贰仟叁佰肆拾伍元陆角整.
 */
final class ChineseAmount {

	private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

	private static final String[] PLACES = { "", "拾", "佰", "仟" };

	private static final String[] GROUPS = { "", "万", "亿", "万亿" };

	private static final int GROUP = 4;

	private ChineseAmount() {
	}

	static String of(BigDecimal amount) {
		String cents = amount.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().toString();
		String padded = "0".repeat(Math.max(0, 3 - cents.length())) + cents;
		String yuan = yuan(padded.substring(0, padded.length() - 2));
		return "人民币" + yuan
				+ change(yuan.isEmpty(), padded.charAt(padded.length() - 2), padded.charAt(padded.length() - 1));
	}

	private static String yuan(String digits) {
		StringBuilder words = new StringBuilder();
		boolean gap = false;
		for (int index = 0; index < digits.length(); index++) {
			int place = digits.length() - 1 - index;
			int digit = digits.charAt(index) - '0';
			if (digit > 0) {
				words.append((gap && words.length() > 0) ? "零" : "").append(DIGITS.charAt(digit));
				words.append(PLACES[place % GROUP]);
			}
			gap = digit == 0;
			if (place % GROUP == 0 && hasDigits(digits, index)) {
				words.append(GROUPS[place / GROUP]);
			}
		}
		return (words.length() > 0) ? words.append("元").toString() : "";
	}

	/**
	 * Whether the group of four digits that ends here is more than zero.
	 */
	private static boolean hasDigits(String digits, int end) {
		return !digits.substring(Math.max(0, end + 1 - GROUP), end + 1).chars().allMatch((digit) -> digit == '0');
	}

	private static String change(boolean none, char tenths, char cents) {
		if (tenths == '0' && cents == '0') {
			return none ? "零元整" : "整";
		}
		String jiao = (tenths == '0') ? (none ? "" : "零") : DIGITS.charAt(tenths - '0') + "角";
		return jiao + ((cents == '0') ? "整" : DIGITS.charAt(cents - '0') + "分");
	}

}
