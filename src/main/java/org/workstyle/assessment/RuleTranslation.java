package org.workstyle.assessment;

import java.util.List;

import org.workstyle.indicator.DefinitionFacts;
import org.workstyle.indicator.Definitions.Applied;
import org.workstyle.indicator.RuleParameters;
import org.workstyle.indicator.RuleParameters.Pair;
import org.workstyle.scoring.Bands;
import org.workstyle.scoring.Expression;
import org.workstyle.scoring.Improvement;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.scoring.Limits;
import org.workstyle.scoring.Linear;
import org.workstyle.scoring.PassFail;
import org.workstyle.scoring.PerUnit;
import org.workstyle.scoring.Rank;
import org.workstyle.scoring.ScoringRule;

/**
 * Says what an indicator says in the words of the scoring.
 */
final class RuleTranslation {

	private RuleTranslation() {
	}

	static IndicatorRule of(Applied applied) {
		DefinitionFacts definition = applied.definition();
		return new IndicatorRule(applied.facts().code(), applied.facts().dimension(),
				Expression.parse(definition.numerator()), Expression.parse(definition.denominator()),
				definition.factor(), definition.decimals(),
				new Limits(definition.direction(), definition.target(), definition.warning(), definition.floor()),
				rule(definition), applied.facts().fullScore(), definition.zeroDenominator());
	}

	private static ScoringRule rule(DefinitionFacts definition) {
		List<Pair> pairs = RuleParameters.of(definition.parameters()).pairs();
		return switch (definition.rule()) {
			case LINEAR -> new Linear();
			case PASS_FAIL -> new PassFail();
			case BANDS -> new Bands(pairs.stream().map((pair) -> new Bands.Band(pair.left(), pair.right())).toList());
			case RANK -> new Rank(pairs.stream().map((pair) -> new Rank.Segment(pair.left(), pair.right())).toList());
			case PER_UNIT -> new PerUnit(pairs.get(0).left(), pairs.get(0).right());
			case IMPROVEMENT ->
				new Improvement(definition.cap(), definition.fallbackTarget(), definition.fallbackFloor());
		};
	}

}
