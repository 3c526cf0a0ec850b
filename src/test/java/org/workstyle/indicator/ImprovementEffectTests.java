package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.workstyle.indicator.PublishedValues.PublishedValue;
import org.workstyle.scoring.Direction;
import org.workstyle.shared.Quarter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class ImprovementEffectTests {

	private static final List<PublishedValue> VALUES = List.of(value("2022Q1", "91.5"), value("2022Q2", "92.0"),
			value("2022Q3", "93.1"), value("2022Q4", null), value("2023Q1", "96.25"));

	@Test
	void comparesTheQuarterBeforeWithTheFirstOneBehind() {
		ImprovementEffect effect = ImprovementEffect.of(VALUES, LocalDate.of(2022, 8, 15), Direction.HIGHER);

		assertThat(requireNonNull(effect.before()).quarter()).isEqualTo(Quarter.of("2022Q2"));
		assertThat(requireNonNull(effect.after()).quarter()).as("2022Q4 has no value").isEqualTo(Quarter.of("2023Q1"));
		assertThat(effect.gain()).isEqualTo("4.25");
		assertThat(ImprovementEffect.of(VALUES, LocalDate.of(2022, 8, 15), Direction.LOWER).gain()).isEqualTo("-4.25");
	}

	@Test
	void hasNoAfterUntilAQuarterIsPublished() {
		ImprovementEffect effect = ImprovementEffect.of(VALUES, LocalDate.of(2023, 2, 1), Direction.HIGHER);

		assertThat(requireNonNull(effect.before()).quarter()).isEqualTo(Quarter.of("2022Q3"));
		assertThat(effect.after()).isNull();
		assertThat(effect.gain()).isNull();
	}

	@Test
	void hasNoBeforeWhereNothingWasPublished() {
		ImprovementEffect effect = ImprovementEffect.of(VALUES, LocalDate.of(2022, 2, 1), Direction.HIGHER);

		assertThat(effect.before()).isNull();
		assertThat(requireNonNull(effect.after()).quarter()).isEqualTo(Quarter.of("2022Q2"));
		assertThat(effect.gain()).isNull();
	}

	@Test
	void beginsWithTheLastValueWhileItIsNotDone() {
		ImprovementEffect effect = ImprovementEffect.of(VALUES, null, Direction.HIGHER);

		assertThat(requireNonNull(effect.before()).quarter()).isEqualTo(Quarter.of("2023Q1"));
		assertThat(effect.doneIn()).isNull();
	}

	private static PublishedValue value(String quarter, @Nullable String value) {
		return new PublishedValue(Quarter.of(quarter), (value != null) ? new BigDecimal(value) : null, BigDecimal.ONE,
				BigDecimal.TEN);
	}

}
