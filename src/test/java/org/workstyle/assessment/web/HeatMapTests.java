package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.account.UnitId;
import org.workstyle.assessment.EditionDimension;

import static org.assertj.core.api.Assertions.assertThat;

class HeatMapTests {

	@ParameterizedTest
	@CsvSource({ "50.00, 1", "59.99, 1", "60.00, 2", "69.99, 2", "70.00, 3", "80.00, 4", "89.99, 4", "90.00, 5",
			"100.00, 5" })
	void dividesWhatIsShownIntoFiveEqualSteps(BigDecimal score, int step) {
		assertThat(map("50.00", "100.00", null).step(score)).isEqualTo(step);
	}

	@Test
	void saysWhereItsStepsBegin() {
		assertThat(map("50.00", "100.00").steps()).extracting(HeatMap.Step::text)
			.containsExactly("50.00–60.00", "60.00–70.00", "70.00–80.00", "80.00–90.00", "90.00–100.00");
	}

	@Test
	void shadesNothingWhereAllAreTheSame() {
		assertThat(map("80.00", "80.00").steps()).isEmpty();
		assertThat(map("80.00", "80.00").step(new BigDecimal("80.00"))).isNull();
		assertThat(map(new String[] { null }).steps()).isEmpty();
		assertThat(map("50.00", "100.00").step(null)).isNull();
	}

	private static HeatMap map(@Nullable String... scores) {
		return HeatMap.of(java.util.Arrays.stream(scores)
			.map((score) -> Map.of("C1",
					new EditionDimension(new UnitId(UUID.randomUUID()), "C1", BigDecimal.ONE, BigDecimal.TEN,
							(score != null) ? new BigDecimal(score) : null)))
			.toList());
	}

}
