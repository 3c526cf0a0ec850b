package org.workstyle.indicator;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;

/**
 * What a unit does about an indicator (提升措施): problem, cause, measure, and what the value
 * did afterwards. A measure that worked can be marked as a model (样板) for others to take
 * over.
 */
@Entity
@Audited
public class Improvement {

	@EmbeddedId
	private ImprovementId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "indicator_id"))
	private IndicatorId indicator;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	private String problem;

	@Enumerated(EnumType.STRING)
	private CauseKind causeKind;

	private String cause;

	private String measure;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "owner_id"))
	private PersonId owner;

	private LocalDate dueOn;

	private @Nullable LocalDate doneOn;

	private @Nullable String effect;

	private boolean model;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "taken_from_id"))
	private @Nullable ImprovementId takenFrom;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Improvement() {
	}

	@SuppressWarnings("NullAway.Init")
	Improvement(ImprovementFacts facts) {
		this.id = ImprovementId.next();
		this.indicator = facts.indicator();
		this.unit = facts.unit();
		this.problem = facts.problem();
		this.causeKind = facts.causeKind();
		this.cause = facts.cause();
		this.measure = facts.measure();
		this.owner = facts.owner();
		this.dueOn = facts.dueOn();
		this.takenFrom = facts.takenFrom();
	}

	public ImprovementId id() {
		return this.id;
	}

	/**
	 * Returns what the unit means to do.
	 */
	public ImprovementFacts facts() {
		return new ImprovementFacts(this.indicator, this.unit, this.problem, this.causeKind, this.cause, this.measure,
				this.owner, this.dueOn, this.takenFrom);
	}

	/**
	 * Returns when it was done, if it was.
	 */
	public @Nullable LocalDate doneOn() {
		return this.doneOn;
	}

	/**
	 * Returns what the value did afterwards, once it was done.
	 */
	public @Nullable String effect() {
		return this.effect;
	}

	/**
	 * Whether others may take it over.
	 */
	public boolean isModel() {
		return this.model;
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Notes that it was done and what the value did.
	 */
	void complete(LocalDate day, String whatHappened, LocalDate today) {
		if (this.doneOn != null) {
			throw new PortalException("indicator.improvement.error.done");
		}
		if (day.isAfter(today)) {
			throw new PortalException("indicator.improvement.error.future");
		}
		this.doneOn = day;
		this.effect = whatHappened;
	}

	/**
	 * Marks it as a model, or takes the mark back.
	 */
	void mark(boolean asModel) {
		if (asModel && this.doneOn == null) {
			throw new PortalException("indicator.improvement.error.not-done");
		}
		this.model = asModel;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Improvement improvement && improvement.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
