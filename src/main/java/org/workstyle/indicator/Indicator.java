package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * An indicator (指标) of a year. What it says may change from quarter to quarter; it counts
 * once it is active.
 */
@Entity
@Audited
public class Indicator {

	@EmbeddedId
	private IndicatorId id;

	private int year;

	private String code;

	private String dimensionCode;

	private String nameZh;

	private String nameEn;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "responsible_id"))
	private @Nullable UnitId responsible;

	@Enumerated(EnumType.STRING)
	private MeasuredScope measured;

	@ElementCollection
	@CollectionTable(name = "indicator_unit", joinColumns = @JoinColumn(name = "indicator_id"))
	@Column(name = "unit_id")
	private Set<UUID> units = new HashSet<>();

	private BigDecimal fullScore;

	private boolean fullScoreAssumed;

	private boolean active;

	@OneToMany(mappedBy = "indicator", cascade = CascadeType.ALL)
	private Set<IndicatorDefinition> definitions = new HashSet<>();

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Indicator() {
	}

	@SuppressWarnings("NullAway.Init")
	Indicator(int year, IndicatorFacts facts, DefinitionFacts definition) {
		this.id = IndicatorId.next();
		this.year = year;
		describe(facts);
		define(LocalDate.of(year, 1, 1), definition);
	}

	public IndicatorId id() {
		return this.id;
	}

	public int year() {
		return this.year;
	}

	public String code() {
		return this.code;
	}

	/**
	 * Whether it counts.
	 */
	public boolean isActive() {
		return this.active;
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Returns what is said about it for the whole year.
	 */
	public IndicatorFacts facts() {
		return new IndicatorFacts(this.code, this.dimensionCode, this.nameZh, this.nameEn, this.responsible,
				this.measured, this.units.stream().map(UnitId::new).collect(Collectors.toSet()), this.fullScore,
				this.fullScoreAssumed);
	}

	/**
	 * Returns what it says in the quarter.
	 */
	public Optional<DefinitionFacts> in(Quarter quarter) {
		return ordered()
			.filter((definition) -> quarter.year() == this.year && !definition.validFrom().isAfter(quarter.firstDay()))
			.reduce((earlier, later) -> later)
			.map(IndicatorDefinition::facts);
	}

	/**
	 * Returns all it says over the year, in order.
	 */
	public List<DatedDefinition> definitions() {
		return ordered().map((definition) -> new DatedDefinition(definition.validFrom(), definition.facts())).toList();
	}

	/**
	 * Returns what it says at the end of its year.
	 */
	public DefinitionFacts latest() {
		return ordered().reduce((earlier, later) -> later).orElseThrow().facts();
	}

	void describe(IndicatorFacts facts) {
		facts.refuseContradictions();
		this.code = facts.code();
		this.dimensionCode = facts.dimension();
		this.nameZh = facts.nameZh();
		this.nameEn = facts.nameEn();
		this.responsible = facts.responsible();
		this.measured = facts.measured();
		Set<UUID> wanted = facts.units().stream().map(UnitId::value).collect(Collectors.toSet());
		this.units.retainAll(wanted);
		this.units.addAll(wanted);
		this.fullScore = facts.fullScore();
		this.fullScoreAssumed = facts.fullScoreAssumed();
	}

	/**
	 * Says something else from a quarter on; what is laid down for that very day is
	 * corrected.
	 * @param from the first day of a quarter of the year
	 */
	void define(LocalDate from, DefinitionFacts facts) {
		if (from.getYear() != this.year || !Quarter.containing(from).firstDay().equals(from)) {
			throw new PortalException("indicator.error.first-day", String.valueOf(this.year));
		}
		this.definitions.stream()
			.filter((definition) -> definition.validFrom().equals(from))
			.findFirst()
			.ifPresentOrElse((definition) -> definition.apply(facts),
					() -> this.definitions.add(new IndicatorDefinition(this, from, facts)));
	}

	private Stream<IndicatorDefinition> ordered() {
		return this.definitions.stream().sorted(Comparator.comparing(IndicatorDefinition::validFrom));
	}

	void activate(boolean now) {
		this.active = now;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Indicator indicator && indicator.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
