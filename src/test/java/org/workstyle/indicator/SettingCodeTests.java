package org.workstyle.indicator;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingCodeTests {

	@Test
	void readsNumbersApartByBlanks() {
		assertThat(SettingCode.SEGMENT_QUOTAS.read(" 30  50，20 ")).containsExactly(new BigDecimal("30"),
				new BigDecimal("50"), new BigDecimal("20"));
		assertThat(SettingCode.QUARTER_WEIGHTS.read("0.2 0.2 0.2 0.4")).hasSize(4);
		assertThat(SettingCode.APPEAL_DAYS.read("5")).containsExactly(new BigDecimal("5"));
	}

	@ParameterizedTest
	@CsvSource({ "BONUS_QUARTER, -1, POINTS", "BONUS_QUARTER, 5 5, POINTS", "BONUS_QUARTER, five, POINTS",
			"APPEAL_DAYS, 0, DAYS", "APPEAL_DAYS, 2.5, DAYS", "QUARTER_WEIGHTS, 1 1 1, WEIGHTS",
			"QUARTER_WEIGHTS, 0 0 0 0, WEIGHTS", "QUARTER_WEIGHTS, 1 1 1 -1, WEIGHTS",
			"SEGMENT_QUOTAS, 30 50 30, PARTS", "SEGMENT_QUOTAS, 120 -10 -10, PARTS", "BAND_SHARES, 100 100 50, FALLING",
			"BAND_SHARES, 101 80 50, FALLING", "RANK_SHARES, 60 80 100, FALLING" })
	void refusesWhatTheSettingCannotBe(SettingCode code, String value, String shape) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> code.read(value))
			.withMessage("indicator.setting.error." + shape);
	}

}
