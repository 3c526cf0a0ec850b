package org.workstyle.taxpayer;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a credit code, the plainest fault first: a full-width character
 * is called one, before the check character is blamed. Nothing is corrected silently,
 * since a code that was copied badly once may have been copied badly twice.
 */
final class CreditCodeCheck {

	private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final String NEVER_USED = "IOSVZ";

	private static final int MODULUS = 31;

	private static final int BODY = CreditCode.LENGTH - 1;

	/** The characters 3 to 8 are the region, in digits. */
	private static final int REGION_FROM = 2;

	private static final int REGION_TO = 8;

	private static final int[] ORGANIZATION_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final int ORGANIZATION_MODULUS = 11;

	private CreditCodeCheck() {
	}

	static Optional<Fault> of(String text) {
		for (int index = 0; index < text.length(); index++) {
			String key = faultOf(text.charAt(index));
			if (key != null) {
				return Optional.of(new Fault("taxpayer.code." + key, index + 1, String.valueOf(text.charAt(index))));
			}
		}
		if (text.length() != CreditCode.LENGTH) {
			return Optional.of(new Fault("taxpayer.code.length", text.length(), CreditCode.LENGTH));
		}
		for (int index = REGION_FROM; index < REGION_TO; index++) {
			if (!Character.isDigit(text.charAt(index))) {
				return Optional.of(new Fault("taxpayer.code.region", index + 1, String.valueOf(text.charAt(index))));
			}
		}
		return (checkCharacter(text) == text.charAt(BODY)) ? Optional.empty() : Optional.of(checkFault(text));
	}

	/**
	 * Returns the last character that belongs to the 17 before it: 31 less the weighted
	 * sum, the weights being the powers of three.
	 */
	static char checkCharacter(String text) {
		int sum = 0;
		int weight = 1;
		for (int index = 0; index < BODY; index++) {
			sum += CHARACTERS.indexOf(text.charAt(index)) * weight;
			weight = weight * 3 % MODULUS;
		}
		return CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
	}

	/**
	 * Returns the check character of the organization code in a credit code: X stands for
	 * ten, 0 for eleven.
	 */
	static char organizationCheck(String text) {
		int sum = 0;
		for (int index = 0; index < ORGANIZATION_WEIGHTS.length; index++) {
			sum += Character.getNumericValue(text.charAt(REGION_TO + index)) * ORGANIZATION_WEIGHTS[index];
		}
		int check = ORGANIZATION_MODULUS - sum % ORGANIZATION_MODULUS;
		return (check == ORGANIZATION_MODULUS - 1) ? 'X' : (char) ('0' + check % ORGANIZATION_MODULUS);
	}

	private static @Nullable String faultOf(char character) {
		if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
			return "space";
		}
		if (character >= '\uff01' && character <= '\uff5e') {
			return "full-width";
		}
		if (character >= 'a' && character <= 'z') {
			return "lower-case";
		}
		if (NEVER_USED.indexOf(character) >= 0) {
			return "letter";
		}
		return (CHARACTERS.indexOf(character) < 0) ? "character" : null;
	}

	private static Fault checkFault(String text) {
		String swapped = IntStream.range(0, BODY)
			.filter((index) -> text.charAt(index) != text.charAt(index + 1) && fits(swap(text, index)))
			.mapToObj((index) -> (index + 1) + "-" + (index + 2))
			.collect(Collectors.joining(", "));
		String found = String.valueOf(text.charAt(BODY));
		String expected = String.valueOf(checkCharacter(text));
		return swapped.isEmpty() ? new Fault("taxpayer.code.check", found, expected)
				: new Fault("taxpayer.code.check-swapped", found, expected, swapped);
	}

	private static boolean fits(String text) {
		return checkCharacter(text) == text.charAt(BODY);
	}

	private static String swap(String text, int index) {
		return new StringBuilder(text).replace(index, index + 2, "" + text.charAt(index + 1) + text.charAt(index))
			.toString();
	}

	/**
	 * What is wrong.
	 *
	 * @param messageKey key of the message that says it
	 * @param arguments what the message names
	 */
	record Fault(String messageKey, Object... arguments) {

	}

}
