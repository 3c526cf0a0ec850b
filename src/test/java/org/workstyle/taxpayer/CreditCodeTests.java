package org.workstyle.taxpayer;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CreditCodeTests {

	private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final String[] SOUND = { "91350100M000100Y43", "91520123MA6E000196", "92520123MA6E00027X",
			"91520123MA6F001240" };

	@ParameterizedTest
	@ValueSource(strings = { "91350100M000100Y43", "91520123MA6E000196", "92520123MA6E00027X", "91520123MA6F001240" })
	void takesCodesThatAreRight(String code) {
		assertThat(CreditCode.of(code)).hasToString(code);
		assertThat(CreditCode.completing(code.substring(0, 17)).value()).isEqualTo(code);
	}

	@Test
	void refusesEveryOtherCharacterAtEachOfTheEighteenPositions() {
		for (String code : SOUND) {
			for (int position = 0; position < CreditCode.LENGTH; position++) {
				for (char character : CHARACTERS.toCharArray()) {
					if (character != code.charAt(position)) {
						StringBuilder altered = new StringBuilder(code);
						altered.setCharAt(position, character);
						assertThat(faultOf(altered.toString())).as("%s", altered).isPresent();
					}
				}
			}
		}
	}

	@Test
	void namesThePairThatMayBeTransposed() {
		for (String code : SOUND) {
			for (int position = 0; position < CreditCode.LENGTH - 1; position++) {
				if (code.charAt(position) != code.charAt(position + 1)) {
					String swapped = code.substring(0, position) + code.charAt(position + 1) + code.charAt(position)
							+ code.substring(position + 2);
					CreditCodeCheck.Fault fault = faultOf(swapped).orElseThrow();
					if (fault.messageKey().equals("taxpayer.code.region")) {
						continue;
					}
					assertThat(fault.messageKey()).as("%s", swapped).isEqualTo("taxpayer.code.check-swapped");
					assertThat(fault.arguments()[2].toString().split(", "))
						.contains((position + 1) + "-" + (position + 2));
				}
			}
		}
	}

	/**
	 * The first and the last character weigh the same, so that the standard cannot tell
	 * these two from each other; all other pairs it can.
	 */
	@Test
	void refusesPairsThatAreTransposedOverADistance() {
		for (String code : SOUND) {
			for (int one = 0; one < CreditCode.LENGTH; one++) {
				for (int other = one + 1; other < CreditCode.LENGTH; other++) {
					if (code.charAt(one) != code.charAt(other) && !(one == 0 && other == CreditCode.LENGTH - 1)) {
						StringBuilder swapped = new StringBuilder(code);
						swapped.setCharAt(one, code.charAt(other));
						swapped.setCharAt(other, code.charAt(one));
						assertThat(faultOf(swapped.toString())).as("%s", swapped).isPresent();
					}
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "91350100M000100Y4Z, letter, 18, Z", "9I350100M000100Y43, letter, 2, I",
			"9135O100M000100Y43, letter, 5, O", "91350100M00S100Y43, letter, 12, S",
			"91350100M000100V43, letter, 16, V", "Z1350100M000100Y43, letter, 1, Z",
			"91350100m000100Y43, lower-case, 9, m", "91350100M000100y43, lower-case, 16, y",
			"' 91350100M000100Y43', space, 1, ' '", "'91350100M000100Y43 ', space, 19, ' '",
			"'9135 0100M000100Y43', space, 5, ' '", "91350100M000100Y4３, full-width, 18, ３",
			"９1350100M000100Y43, full-width, 1, ９", "91350100Ｍ000100Y43, full-width, 9, Ｍ",
			"'9135\u30000100M000100Y43', space, 5, '\u3000'", "91350100-M000100Y4, character, 9, -",
			"913501A0M000100Y43, region, 7, A" })
	void saysWhichCharacterIsWrong(String code, String fault, int position, String character) {
		assertThat(faultOf(code)).hasValueSatisfying((found) -> {
			assertThat(found.messageKey()).isEqualTo("taxpayer.code." + fault);
			assertThat(found.arguments()).containsExactly(position, character);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "9", "91350100M000100Y4", "91350100M000100Y433" })
	void saysHowManyCharactersThereAre(String code) {
		assertThat(faultOf(code)).hasValueSatisfying((found) -> {
			assertThat(found.messageKey()).isEqualTo("taxpayer.code.length");
			assertThat(found.arguments()).containsExactly(code.length(), CreditCode.LENGTH);
		});
	}

	@Test
	void saysWhichCheckCharacterWasExpected() {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> CreditCode.of("91350100M000100Y42"))
			.satisfies((refused) -> {
				assertThat(refused.messageKey()).isEqualTo("taxpayer.code.check");
				assertThat(refused.arguments()).containsExactly("2", "3");
			});
	}

	@Test
	void onlyWarnsOfTheCheckWithinTheOrganizationCode() {
		assertThat(CreditCode.of("91350100M000100Y43").isOrganizationCodeSound()).isTrue();
		CreditCode unsound = CreditCode.completing("91350100M000100Y5");

		assertThat(unsound.isOrganizationCodeSound()).isFalse();
	}

	private static Optional<CreditCodeCheck.Fault> faultOf(String code) {
		return CreditCodeCheck.of(code);
	}

}
