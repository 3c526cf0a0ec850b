package org.workstyle.scoring;

import java.math.BigDecimal;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * PASS_FAIL 达标计分: full at the target or beyond, else nothing.
 */
public record PassFail() implements ScoringRule {

	@Override
	public Share points(BigFraction value, BigDecimal full, Limits limits) {
		String shown = Exact.shown(value, 6);
		return limits.direction().reaches(value, Exact.of(limits.target()))
				? new Share(Exact.of(full),
						Step.of("full", shown, limits.target().toPlainString(), full.toPlainString()))
				: new Share(BigFraction.ZERO, Step.of("failed", shown, limits.target().toPlainString()));
	}

}
