package org.workstyle.assessment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.TimeOrderedIds;

/**
 * A unit's readings of a quarter, handed in (提交) by its head. Sent back with a reason
 * they are the unit's again.
 */
@Entity
@Audited
class QuarterSubmission {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "quarter_id"))
	private AssessmentQuarterId quarter;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	@Enumerated(EnumType.STRING)
	private SubmissionState state;

	private UUID submittedBy;

	private String submittedByName;

	private Instant submittedAt;

	private @Nullable String returnedByName;

	private @Nullable Instant returnedAt;

	private @Nullable String returnReason;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected QuarterSubmission() {
	}

	@SuppressWarnings("NullAway.Init")
	QuarterSubmission(AssessmentQuarterId quarter, UnitId unit, Actor actor, Instant now) {
		this.id = TimeOrderedIds.next();
		this.quarter = quarter;
		this.unit = unit;
		handIn(actor, now);
	}

	UnitId unit() {
		return this.unit;
	}

	SubmissionState state() {
		return this.state;
	}

	Instant submittedAt() {
		return this.submittedAt;
	}

	String submittedByName() {
		return this.submittedByName;
	}

	@Nullable String returnReason() {
		return this.returnReason;
	}

	void handInAgain(Actor actor, Instant now) {
		if (this.state == SubmissionState.SUBMITTED) {
			throw new PortalException("assessment.error.submitted-already");
		}
		handIn(actor, now);
	}

	void sendBack(String reason, Actor actor, Instant now) {
		if (this.state != SubmissionState.SUBMITTED) {
			throw new PortalException("assessment.error.returned-already");
		}
		this.state = SubmissionState.RETURNED;
		this.returnReason = reason;
		this.returnedByName = actor.displayName();
		this.returnedAt = now;
	}

	private void handIn(Actor actor, Instant now) {
		this.state = SubmissionState.SUBMITTED;
		this.submittedBy = actor.accountId();
		this.submittedByName = actor.displayName();
		this.submittedAt = now;
	}

}
