package org.workstyle.assessment;

import java.math.BigDecimal;
import java.time.Instant;
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
 * Points added or taken (加分/减分) for a quarter or for the year, with reason and evidence.
 * It counts once somebody other than its proposer has approved it.
 */
@Entity
@Audited
public class Adjustment {

	@EmbeddedId
	private AdjustmentId id;

	private int year;

	private @Nullable Integer quarterNumber;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	private BigDecimal points;

	private String reason;

	private String evidence;

	@Enumerated(EnumType.STRING)
	private AdjustmentState state;

	private UUID proposedBy;

	private String proposedByName;

	private Instant proposedAt;

	private @Nullable UUID decidedBy;

	private @Nullable String decidedByName;

	private @Nullable Instant decidedAt;

	private @Nullable String decisionReason;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Adjustment() {
	}

	@SuppressWarnings("NullAway.Init")
	Adjustment(AdjustmentFacts facts, Actor actor, Instant now) {
		if (facts.points().signum() == 0) {
			throw new PortalException("assessment.error.no-points");
		}
		this.id = AdjustmentId.next();
		this.year = facts.year();
		this.quarterNumber = facts.quarterNumber();
		this.unit = facts.unit();
		this.points = facts.points();
		this.reason = facts.reason();
		this.evidence = facts.evidence();
		this.state = AdjustmentState.PROPOSED;
		this.proposedBy = actor.accountId();
		this.proposedByName = actor.displayName();
		this.proposedAt = now;
	}

	public AdjustmentId id() {
		return this.id;
	}

	public AdjustmentState state() {
		return this.state;
	}

	public String proposedByName() {
		return this.proposedByName;
	}

	UUID proposedBy() {
		return this.proposedBy;
	}

	/**
	 * Whether the actor proposed it, who does not decide it then.
	 */
	public boolean isProposedBy(Actor actor) {
		return this.proposedBy.equals(actor.accountId());
	}

	public Instant proposedAt() {
		return this.proposedAt;
	}

	public @Nullable String decidedByName() {
		return this.decidedByName;
	}

	public @Nullable String decisionReason() {
		return this.decisionReason;
	}

	/**
	 * Returns what is adjusted and why.
	 */
	public AdjustmentFacts facts() {
		return new AdjustmentFacts(this.year, this.quarterNumber, this.unit, this.points, this.reason, this.evidence);
	}

	/**
	 * Approves or refuses it.
	 * @throws PortalException if it was decided already, or its proposer decides
	 */
	void decide(boolean approved, String why, Actor actor, Instant now) {
		if (this.state != AdjustmentState.PROPOSED) {
			throw new PortalException("assessment.error.decided-already");
		}
		if (isProposedBy(actor)) {
			throw new PortalException("assessment.error.own-proposal");
		}
		this.state = approved ? AdjustmentState.APPROVED : AdjustmentState.REFUSED;
		this.decidedBy = actor.accountId();
		this.decidedByName = actor.displayName();
		this.decidedAt = now;
		this.decisionReason = why;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Adjustment adjustment && adjustment.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
