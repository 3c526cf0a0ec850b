package org.workstyle.indicator.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.indicator.DefinitionFacts;
import org.workstyle.indicator.Figure;
import org.workstyle.indicator.RuleKind;
import org.workstyle.indicator.RuleParameters;
import org.workstyle.scoring.Direction;
import org.workstyle.scoring.ZeroDenominator;

import static java.util.Objects.requireNonNull;

/**
 * What an indicator says from a day on, as it is typed.
 */
class DefinitionForm extends LimitsForm {

	@NotNull
	private @Nullable LocalDate from;

	@NotBlank
	@Size(max = 500)
	private String numerator = "";

	@NotBlank
	@Size(max = 500)
	private String denominator = "";

	@NotNull
	@Positive
	private @Nullable BigDecimal factor = BigDecimal.valueOf(100);

	@NotNull
	@Min(0)
	@Max(6)
	private @Nullable Integer decimals = 2;

	@NotNull
	private @Nullable Direction direction;

	@NotNull
	private @Nullable RuleKind rule;

	@Size(max = 500)
	private String parameters = "";

	@NotNull
	private @Nullable ZeroDenominator zeroDenominator = ZeroDenominator.NOT_APPLICABLE;

	@NotBlank
	@Size(max = 1000)
	private String sourceRule = "";

	private List<Figure> assumed = new ArrayList<>();

	static DefinitionForm from(DefinitionFacts facts) {
		DefinitionForm form = new DefinitionForm();
		form.numerator = facts.numerator();
		form.denominator = facts.denominator();
		form.factor = facts.factor();
		form.decimals = facts.decimals();
		form.direction = facts.direction();
		form.rule = facts.rule();
		form.takeLimits(facts);
		form.parameters = facts.parameters();
		form.zeroDenominator = facts.zeroDenominator();
		form.sourceRule = facts.sourceRule();
		form.assumed = new ArrayList<>(facts.assumed().stream().sorted().toList());
		return form;
	}

	DefinitionFacts facts() {
		return new DefinitionFacts(this.numerator, this.denominator, requireNonNull(this.factor),
				requireNonNull(this.decimals), requireNonNull(this.direction), requireNonNull(this.rule),
				requireNonNull(getTarget()), requireNonNull(getWarning()), requireNonNull(getFloor()), getCap(),
				getFallbackTarget(), getFallbackFloor(), RuleParameters.of(this.parameters).toString(),
				requireNonNull(this.zeroDenominator), this.sourceRule,
				this.assumed.isEmpty() ? Set.of() : EnumSet.copyOf(this.assumed));
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public String getNumerator() {
		return this.numerator;
	}

	public void setNumerator(String numerator) {
		this.numerator = numerator;
	}

	public String getDenominator() {
		return this.denominator;
	}

	public void setDenominator(String denominator) {
		this.denominator = denominator;
	}

	public @Nullable BigDecimal getFactor() {
		return this.factor;
	}

	public void setFactor(@Nullable BigDecimal factor) {
		this.factor = factor;
	}

	public @Nullable Integer getDecimals() {
		return this.decimals;
	}

	public void setDecimals(@Nullable Integer decimals) {
		this.decimals = decimals;
	}

	public @Nullable Direction getDirection() {
		return this.direction;
	}

	public void setDirection(@Nullable Direction direction) {
		this.direction = direction;
	}

	public @Nullable RuleKind getRule() {
		return this.rule;
	}

	public void setRule(@Nullable RuleKind rule) {
		this.rule = rule;
	}

	public String getParameters() {
		return this.parameters;
	}

	public void setParameters(String parameters) {
		this.parameters = parameters;
	}

	public @Nullable ZeroDenominator getZeroDenominator() {
		return this.zeroDenominator;
	}

	public void setZeroDenominator(@Nullable ZeroDenominator zeroDenominator) {
		this.zeroDenominator = zeroDenominator;
	}

	public String getSourceRule() {
		return this.sourceRule;
	}

	public void setSourceRule(String sourceRule) {
		this.sourceRule = sourceRule;
	}

	public List<Figure> getAssumed() {
		return this.assumed;
	}

	public void setAssumed(List<Figure> assumed) {
		this.assumed = assumed;
	}

}
