package org.workstyle.taxpayer;

import org.workstyle.shared.PortalException;

/**
 * A unified social credit code (统一社会信用代码) of GB 32100-2015: 18 characters, the last of
 * which checks the others.
 *
 * @param value the characters
 */
public record CreditCode(String value) {

	/** How many characters a code has. */
	public static final int LENGTH = 18;

	/**
	 * Refuses what is no code.
	 * @throws PortalException that says what is wrong with it
	 */
	public CreditCode {
		CreditCodeCheck.of(value).ifPresent((fault) -> {
			throw new PortalException(fault.messageKey(), fault.arguments());
		});
	}

	/**
	 * Reads a code; Spring calls it for path variables.
	 */
	public static CreditCode of(String text) {
		return new CreditCode(text);
	}

	/**
	 * Completes a code.
	 * @param body the first 17 characters
	 */
	public static CreditCode completing(String body) {
		return new CreditCode(body + CreditCodeCheck.checkCharacter(body));
	}

	/**
	 * Completes a code and the organization code within it.
	 * @param body the first 16 characters
	 */
	public static CreditCode completingBoth(String body) {
		return completing(body + CreditCodeCheck.organizationCheck(body));
	}

	/**
	 * Whether the organization code within it (characters 9 to 17) agrees with its own
	 * check character (GB 11714). Codes are in use where it does not: that only warns.
	 */
	public boolean isOrganizationCodeSound() {
		return CreditCodeCheck.organizationCheck(this.value) == this.value.charAt(LENGTH - 2);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
