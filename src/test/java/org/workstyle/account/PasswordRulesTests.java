package org.workstyle.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PasswordRulesTests {

	@ParameterizedTest
	@CsvSource({ "Abcdef-12, password-short", "abcdefghij, password-classes", "abcdefgh12, password-classes",
			"Xzhangsan-1, password-username" })
	void refusesWeakPasswords(String password, String key) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> PasswordRules.check(password, "zhangsan"))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("account.error." + key));
	}

	@Test
	void refusesWhatTheCipherWouldCutOff() {
		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> PasswordRules.check("Aa1" + "税".repeat(24), "zhangsan"))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("account.error.password-long"));
	}

	@ParameterizedTest
	@CsvSource({ "Abcdefgh12", "abcdefgh-1", "ABCDEFGH-1", "Abcdefgh--" })
	void acceptsThreeOfFourClasses(String password) {
		assertThatNoException().isThrownBy(() -> PasswordRules.check(password, "zhangsan"));
	}

}
