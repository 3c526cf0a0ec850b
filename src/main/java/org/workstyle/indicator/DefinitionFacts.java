package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.workstyle.scoring.Direction;
import org.workstyle.scoring.Expression;
import org.workstyle.scoring.ZeroDenominator;

/**
 * What an indicator says from a day on: how its value is computed and how the value
 * becomes a score.
 *
 * @param numerator expression over data elements
 * @param denominator expression over data elements
 * @param factor what the quotient is multiplied by, 100 for a percentage
 * @param decimals decimal places shown of the value; scores are computed unrounded
 * @param direction which way a value is better
 * @param rule how the value becomes a score
 * @param target value, or gain, that earns the full score
 * @param warning value, or gain, from which the light turns yellow
 * @param floor value, or gain, that earns nothing
 * @param cap value that earns the full score whatever the gain
 * @param fallbackTarget target where there is no base year
 * @param fallbackFloor floor where there is no base year
 * @param parameters numbers of the rule as {@link RuleParameters} writes them
 * @param zeroDenominator what it means that there is nothing to divide by
 * @param sourceRule source rule (取数口径) in words
 * @param assumed figures that the bureau has yet to confirm
 */
public record DefinitionFacts(String numerator, String denominator, BigDecimal factor, int decimals,
		Direction direction, RuleKind rule, BigDecimal target, BigDecimal warning, BigDecimal floor,
		@Nullable BigDecimal cap, @Nullable BigDecimal fallbackTarget, @Nullable BigDecimal fallbackFloor,
		String parameters, ZeroDenominator zeroDenominator, String sourceRule, Set<Figure> assumed) {

	public DefinitionFacts {
		assumed = Set.copyOf(assumed);
	}

	/**
	 * Returns the codes of the elements its expressions need, in their order.
	 */
	public Set<String> codes() {
		Set<String> codes = new LinkedHashSet<>(Expression.parse(this.numerator).codes());
		codes.addAll(Expression.parse(this.denominator).codes());
		return codes;
	}

	/**
	 * Whether units without a base year cannot be scored.
	 */
	public boolean lacksFallback() {
		return this.rule == RuleKind.IMPROVEMENT && this.fallbackTarget == null;
	}

	/**
	 * Returns how the value is computed, as it is written on paper.
	 */
	public String formula() {
		return part(this.numerator) + " ÷ " + part(this.denominator) + " × " + this.factor.toPlainString();
	}

	private static String part(String expression) {
		return expression.matches("\\w+(\\([^()]*\\))?") ? expression : "(" + expression + ")";
	}

	DefinitionFacts with(RuleParameters others) {
		return new DefinitionFacts(this.numerator, this.denominator, this.factor, this.decimals, this.direction,
				this.rule, this.target, this.warning, this.floor, this.cap, this.fallbackTarget, this.fallbackFloor,
				others.toString(), this.zeroDenominator, this.sourceRule, this.assumed);
	}

	/**
	 * Whether the bureau has yet to confirm the figure.
	 */
	public boolean assumes(Figure figure) {
		return this.assumed.contains(figure);
	}

}
