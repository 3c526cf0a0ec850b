package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * BANDS 分档计分: full × percent ÷ 100 of the best band whose threshold the value reaches; a
 * value on a bound belongs to the better band. Worse than all, nothing.
 *
 * @param bands the bands, the best first
 */
public record Bands(List<Band> bands) implements ScoringRule {

	public Bands {
		bands = List.copyOf(bands);
	}

	@Override
	public Share points(BigFraction value, BigDecimal full, Limits limits) {
		for (Band band : this.bands) {
			if (limits.direction().reaches(value, Exact.of(band.threshold()))) {
				BigFraction points = Exact.of(full).multiply(Exact.of(band.percent())).divide(100);
				return new Share(points, Step.of("band", Exact.shown(value, 6), band.threshold().toPlainString(),
						band.percent().toPlainString(), full.toPlainString(), Exact.shown(points, 6)));
			}
		}
		return new Share(BigFraction.ZERO, Step.of("no-band", Exact.shown(value, 6)));
	}

	/**
	 * A band.
	 *
	 * @param threshold value from which it counts
	 * @param percent share of the full score, in per cent
	 */
	public record Band(BigDecimal threshold, BigDecimal percent) {

	}

}
