package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankAboveTests {

	private static final List<UnitScore> ALL = List.of(unit("a", "91.20", 1), unit("b", "88.05", 2),
			unit("c", "88.05", 2), unit("d", "80.00", 4), unit("e", null, null));

	@Test
	void saysHowManyPointsAreMissing() {
		assertThat(RankAbove.of(ALL.get(3), ALL))
			.contains(new RankAbove(2, new BigDecimal("88.05"), new BigDecimal("8.05")));
		assertThat(RankAbove.of(ALL.get(1), ALL))
			.contains(new RankAbove(1, new BigDecimal("91.20"), new BigDecimal("3.15")));
	}

	@Test
	void hasNothingToSayToTheFirstOrToWhomNothingCounts() {
		assertThat(RankAbove.of(ALL.get(0), ALL)).isEmpty();
		assertThat(RankAbove.of(ALL.get(4), ALL)).isEmpty();
	}

	private static UnitScore unit(String name, @Nullable String score, @Nullable Integer place) {
		return new UnitScore(name, RollUp.of(List.of()), new TreeMap<>(), BigDecimal.ZERO,
				(score != null) ? new BigDecimal(score) : null, place);
	}

}
