package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.List;

import org.workstyle.scoring.Direction;

/**
 * Checks the figures of a definition against each other: limits must lie in the order of
 * the direction, parameters must be what the rule needs. A gain is always better when
 * higher.
 */
final class LimitCheck {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final String PARAMETERS = "parameters";

	private final DefinitionFacts facts;

	private final boolean higher;

	LimitCheck(DefinitionFacts facts) {
		this.facts = facts;
		this.higher = facts.direction() == Direction.HIGHER || facts.rule() == RuleKind.IMPROVEMENT;
	}

	void refuseBroken() {
		if (!isBetter(this.facts.target(), this.facts.floor())) {
			throw new DefinitionException("floor", "indicator.error.floor");
		}
		if (isBetter(this.facts.warning(), this.facts.target()) || isBetter(this.facts.floor(), this.facts.warning())) {
			throw new DefinitionException("warning", "indicator.error.warning");
		}
		refuseFallback();
		List<RuleParameters.Pair> pairs = RuleParameters.of(this.facts.parameters()).pairs();
		switch (this.facts.rule()) {
			case BANDS -> refuseBands(pairs);
			case RANK -> refuseRanks(pairs);
			case PER_UNIT -> refuseStep(pairs);
			case LINEAR, PASS_FAIL, IMPROVEMENT -> refuse(!pairs.isEmpty(), "indicator.error.parameters.none");
		}
	}

	private void refuseFallback() {
		BigDecimal target = this.facts.fallbackTarget();
		BigDecimal floor = this.facts.fallbackFloor();
		if ((target == null) != (floor == null)) {
			throw new DefinitionException((target == null) ? "fallbackTarget" : "fallbackFloor",
					"indicator.error.fallback.both");
		}
		boolean upward = this.facts.direction() == Direction.HIGHER;
		if (target != null && floor != null && (upward ? target.compareTo(floor) <= 0 : target.compareTo(floor) >= 0)) {
			throw new DefinitionException("fallbackFloor", "indicator.error.floor");
		}
		if (target != null && this.facts.rule() != RuleKind.IMPROVEMENT) {
			throw new DefinitionException("fallbackTarget", "indicator.error.fallback.only");
		}
		if (this.facts.cap() != null && this.facts.rule() != RuleKind.IMPROVEMENT) {
			throw new DefinitionException("cap", "indicator.error.cap");
		}
	}

	private void refuseBands(List<RuleParameters.Pair> pairs) {
		refuse(pairs.isEmpty(), "indicator.error.parameters.bands");
		for (int index = 0; index < pairs.size(); index++) {
			RuleParameters.Pair pair = pairs.get(index);
			refuse(!isShare(pair.right()), "indicator.error.parameters.share", pair);
			if (index > 0) {
				RuleParameters.Pair above = pairs.get(index - 1);
				refuse(!isBetter(above.left(), pair.left()), "indicator.error.parameters.order", above, pair);
				refuse(above.right().compareTo(pair.right()) <= 0, "indicator.error.parameters.falling", above, pair);
			}
		}
	}

	private void refuseRanks(List<RuleParameters.Pair> pairs) {
		BigDecimal units = pairs.stream().map(RuleParameters.Pair::left).reduce(BigDecimal.ZERO, BigDecimal::add);
		refuse(units.compareTo(HUNDRED) != 0, "indicator.error.parameters.units", units.toPlainString());
		for (int index = 0; index < pairs.size(); index++) {
			RuleParameters.Pair pair = pairs.get(index);
			refuse(pair.left().signum() <= 0 || !isShare(pair.right()), "indicator.error.parameters.share", pair);
			if (index > 0) {
				RuleParameters.Pair above = pairs.get(index - 1);
				refuse(above.right().compareTo(pair.right()) <= 0, "indicator.error.parameters.falling", above, pair);
			}
		}
	}

	private void refuseStep(List<RuleParameters.Pair> pairs) {
		refuse(pairs.size() != 1 || pairs.get(0).left().signum() <= 0 || pairs.get(0).right().signum() <= 0,
				"indicator.error.parameters.step");
	}

	private boolean isBetter(BigDecimal one, BigDecimal other) {
		return this.higher ? one.compareTo(other) > 0 : one.compareTo(other) < 0;
	}

	private static boolean isShare(BigDecimal share) {
		return share.signum() >= 0 && share.compareTo(HUNDRED) <= 0;
	}

	private static void refuse(boolean broken, String messageKey, Object... arguments) {
		if (broken) {
			throw new DefinitionException(PARAMETERS, messageKey, arguments);
		}
	}

}
