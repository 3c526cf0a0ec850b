package org.workstyle.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.workstyle.shared.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Where to read on, and what names no page.
 */
class SeekPositionTests {

	@Test
	void readsOnAfterTheRowTheCursorNames() {
		String row = "2023-03-01_0186a000-0000-7000-8000-000000000001";

		assertThat(SeekPosition.of("d", "id", row, false).sql(26))
			.isEqualTo(" and (d, id) < (:lastDay, :last) order by d desc, id desc limit 26");
		assertThat(SeekPosition.of("d", "id", row, true).sql(26))
			.isEqualTo(" and (d, id) > (:lastDay, :last) order by d asc, id asc limit 26");
		assertThat(SeekPosition.of("d", "id", null, false).sql(26)).isEqualTo(" order by d desc, id desc limit 26");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "2023-03-01", "2023-02-30_0186a000-0000-7000-8000-000000000001",
			"+999999999-12-31_0186a000-0000-7000-8000-000000000001" })
	void whatIsUnreadableNamesNoPage(String cursor) {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> SeekPosition.of("d", "id", cursor, false));
	}

}
