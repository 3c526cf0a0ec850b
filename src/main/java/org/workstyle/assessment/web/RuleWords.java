package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.workstyle.scoring.Bands;
import org.workstyle.scoring.Improvement;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.scoring.Limits;
import org.workstyle.scoring.PassFail;
import org.workstyle.scoring.PerUnit;
import org.workstyle.scoring.Rank;

/**
 * Says a scoring rule in the reader's words, with all its numbers.
 */
@Component
class RuleWords {

	private final AssessmentTexts texts;

	RuleWords(AssessmentTexts texts) {
		this.texts = texts;
	}

	String of(IndicatorRule indicator) {
		Limits limits = indicator.limits();
		if (indicator.rule() instanceof Bands bands) {
			return bands(bands, limits);
		}
		if (indicator.rule() instanceof PerUnit perUnit) {
			return directed("per-unit", limits, limits.target(), perUnit.points(), perUnit.step());
		}
		if (indicator.rule() instanceof PassFail) {
			return directed("pass-fail", limits, limits.target());
		}
		if (indicator.rule() instanceof Rank rank) {
			return rank(rank);
		}
		return (indicator.rule() instanceof Improvement improvement) ? improvement(improvement, limits)
				: directed("linear", limits, limits.target(), limits.floor());
	}

	private String bands(Bands bands, Limits limits) {
		List<String> parts = bands.bands()
			.stream()
			.map((band) -> directed("band", limits, band.threshold(), band.percent()))
			.toList();
		return this.texts.text("scoring.rule.bands", joined(parts));
	}

	private String rank(Rank rank) {
		List<String> parts = new ArrayList<>();
		BigDecimal running = BigDecimal.ZERO;
		for (Rank.Segment segment : rank.segments()) {
			running = running.add(segment.units());
			parts.add(this.texts.text("scoring.rule.segment", plain(running), plain(segment.percent())));
		}
		return this.texts.text("scoring.rule.rank", joined(parts));
	}

	private String improvement(Improvement improvement, Limits limits) {
		List<String> parts = new ArrayList<>();
		parts.add(
				(limits.floor().signum() < 0) ? directed("gain.worse", limits, limits.target(), limits.floor().negate())
						: directed("gain", limits, limits.target(), limits.floor()));
		if (improvement.cap() != null) {
			parts.add(directed("cap", limits, improvement.cap()));
		}
		parts.add((improvement.fallbackTarget() != null && improvement.fallbackFloor() != null)
				? this.texts.text("scoring.rule.fallback",
						directed("linear", limits, improvement.fallbackTarget(), improvement.fallbackFloor()))
				: this.texts.text("scoring.rule.no-fallback"));
		return joined(parts);
	}

	private String directed(String rule, Limits limits, BigDecimal... numbers) {
		Object[] plain = new Object[numbers.length];
		for (int index = 0; index < numbers.length; index++) {
			plain[index] = plain(numbers[index]);
		}
		return this.texts.text("scoring.rule." + rule + "." + limits.direction().name().toLowerCase(Locale.ROOT),
				plain);
	}

	private String joined(List<String> parts) {
		return String.join(this.texts.text("assessment.joint"), parts);
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
