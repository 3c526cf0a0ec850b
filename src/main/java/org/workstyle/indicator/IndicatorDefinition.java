package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.scoring.Direction;
import org.workstyle.scoring.ZeroDenominator;
import org.workstyle.shared.TimeOrderedIds;

/**
 * What an indicator says from the first day of a quarter on, until the next definition.
 */
@Entity
@Audited
class IndicatorDefinition {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "indicator_id")
	private Indicator indicator;

	private LocalDate validFrom;

	private String numerator;

	private String denominator;

	private BigDecimal factor;

	private int decimals;

	@Enumerated(EnumType.STRING)
	private Direction direction;

	@Enumerated(EnumType.STRING)
	private RuleKind rule;

	private BigDecimal target;

	private BigDecimal warning;

	private BigDecimal floor;

	private @Nullable BigDecimal cap;

	private @Nullable BigDecimal fallbackTarget;

	private @Nullable BigDecimal fallbackFloor;

	private String parameters;

	@Enumerated(EnumType.STRING)
	private ZeroDenominator zeroDenominator;

	private String sourceRule;

	private String assumed;

	@SuppressWarnings("NullAway.Init")
	protected IndicatorDefinition() {
	}

	@SuppressWarnings("NullAway.Init")
	IndicatorDefinition(Indicator indicator, LocalDate validFrom, DefinitionFacts facts) {
		this.id = TimeOrderedIds.next();
		this.indicator = indicator;
		this.validFrom = validFrom;
		apply(facts);
	}

	LocalDate validFrom() {
		return this.validFrom;
	}

	DefinitionFacts facts() {
		return new DefinitionFacts(this.numerator, this.denominator, this.factor, this.decimals, this.direction,
				this.rule, this.target, this.warning, this.floor, this.cap, this.fallbackTarget, this.fallbackFloor,
				this.parameters, this.zeroDenominator, this.sourceRule, figures());
	}

	/**
	 * Corrects what it says from its day on.
	 */
	final void apply(DefinitionFacts facts) {
		this.numerator = facts.numerator();
		this.denominator = facts.denominator();
		this.factor = facts.factor();
		this.decimals = facts.decimals();
		this.direction = facts.direction();
		this.rule = facts.rule();
		this.target = facts.target();
		this.warning = facts.warning();
		this.floor = facts.floor();
		this.cap = facts.cap();
		this.fallbackTarget = facts.fallbackTarget();
		this.fallbackFloor = facts.fallbackFloor();
		this.parameters = facts.parameters();
		this.zeroDenominator = facts.zeroDenominator();
		this.sourceRule = facts.sourceRule();
		this.assumed = facts.assumed().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
	}

	private Set<Figure> figures() {
		return Arrays.stream(this.assumed.split(" "))
			.filter((name) -> !name.isEmpty())
			.map(Figure::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

}
