package org.workstyle.assessment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;

/**
 * A year's assessment (年终考核): rolled up, approved by the committee, closed.
 */
@Entity
@Audited
public class AnnualAssessment {

	@EmbeddedId
	private AnnualAssessmentId id;

	private int year;

	@Enumerated(EnumType.STRING)
	private AnnualState state;

	private @Nullable UUID approvedBy;

	private @Nullable String approvedByName;

	private @Nullable Instant approvedAt;

	private @Nullable Instant closedAt;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected AnnualAssessment() {
	}

	@SuppressWarnings("NullAway.Init")
	AnnualAssessment(int year) {
		this.id = AnnualAssessmentId.next();
		this.year = year;
		this.state = AnnualState.OPEN;
	}

	public AnnualAssessmentId id() {
		return this.id;
	}

	public int year() {
		return this.year;
	}

	public AnnualState state() {
		return this.state;
	}

	public @Nullable String approvedByName() {
		return this.approvedByName;
	}

	public @Nullable Instant approvedAt() {
		return this.approvedAt;
	}

	void propose() {
		move(AnnualState.OPEN, AnnualState.PROPOSED);
	}

	void sendBack() {
		move(AnnualState.PROPOSED, AnnualState.OPEN);
	}

	void approve(Actor actor, Instant now) {
		move(AnnualState.PROPOSED, AnnualState.APPROVED);
		this.approvedBy = actor.accountId();
		this.approvedByName = actor.displayName();
		this.approvedAt = now;
	}

	void close(Instant now) {
		move(AnnualState.APPROVED, AnnualState.CLOSED);
		this.closedAt = now;
	}

	boolean isApproved() {
		return this.state == AnnualState.APPROVED || this.state == AnnualState.CLOSED;
	}

	private void move(AnnualState from, AnnualState to) {
		if (this.state != from) {
			throw new PortalException("assessment.error.year-state." + to, String.valueOf(this.year));
		}
		this.state = to;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof AnnualAssessment assessment && assessment.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
