package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What parts a unit from the rank above. Equal scores share a rank, so to draw level is
 * enough.
 *
 * @param place the rank above
 * @param score the score there
 * @param gap the points that are missing
 */
public record RankAbove(int place, BigDecimal score, BigDecimal gap) {

	/**
	 * Returns the rank above a unit; none for the first, or where nothing counts.
	 */
	public static Optional<RankAbove> of(UnitScore unit, List<UnitScore> all) {
		BigDecimal own = unit.score();
		if (own == null) {
			return Optional.empty();
		}
		return all.stream()
			.filter((other) -> other.score() != null && other.place() != null && other.score().compareTo(own) > 0)
			.min(Comparator.comparing(UnitScore::score))
			.map((other) -> new RankAbove(other.place(), other.score(), other.score().subtract(own)));
	}

}
