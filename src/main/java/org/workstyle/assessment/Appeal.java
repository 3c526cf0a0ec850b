package org.workstyle.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

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

import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;

/**
 * A unit's appeal (复核申请) against a published score: one for each indicator and quarter,
 * decided with a reason.
 */
@Entity
@Audited
public class Appeal {

	@EmbeddedId
	private AppealId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "quarter_id"))
	private AssessmentQuarterId quarter;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	private String indicatorCode;

	private int edition;

	private String reason;

	private UUID raisedBy;

	private String raisedByName;

	private Instant raisedAt;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private @Nullable AppealDecision decision;

	private @Nullable String decisionReason;

	private @Nullable String decidedByName;

	private @Nullable Instant decidedAt;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Appeal() {
	}

	@SuppressWarnings("NullAway.Init")
	Appeal(AssessmentQuarterId quarter, UnitId unit, String indicatorCode, int edition, String reason, Actor actor,
			Instant now, LocalDate dueOn) {
		this.id = AppealId.next();
		this.quarter = quarter;
		this.unit = unit;
		this.indicatorCode = indicatorCode;
		this.edition = edition;
		this.reason = reason;
		this.raisedBy = actor.accountId();
		this.raisedByName = actor.displayName();
		this.raisedAt = now;
		this.dueOn = dueOn;
	}

	public AppealId id() {
		return this.id;
	}

	public UnitId unit() {
		return this.unit;
	}

	/**
	 * Returns the code of the indicator whose score is disputed.
	 */
	public String indicatorCode() {
		return this.indicatorCode;
	}

	/**
	 * Returns the number of the edition that was disputed.
	 */
	public int edition() {
		return this.edition;
	}

	public String reason() {
		return this.reason;
	}

	public String raisedByName() {
		return this.raisedByName;
	}

	public Instant raisedAt() {
		return this.raisedAt;
	}

	/**
	 * Returns the last day for the decision.
	 */
	public LocalDate dueOn() {
		return this.dueOn;
	}

	/**
	 * Returns the decision, once there is one.
	 */
	public @Nullable AppealDecision decision() {
		return this.decision;
	}

	public @Nullable String decisionReason() {
		return this.decisionReason;
	}

	public @Nullable String decidedByName() {
		return this.decidedByName;
	}

	AssessmentQuarterId quarter() {
		return this.quarter;
	}

	void decide(AppealDecision how, String why, Actor actor, Instant now) {
		if (this.decision != null) {
			throw new PortalException("assessment.error.appeal-decided");
		}
		if (this.raisedBy.equals(actor.accountId())) {
			throw new PortalException("assessment.error.own-appeal");
		}
		this.decision = how;
		this.decisionReason = why;
		this.decidedByName = actor.displayName();
		this.decidedAt = now;
	}

}
