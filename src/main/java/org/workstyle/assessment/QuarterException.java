package org.workstyle.assessment;

import java.time.Instant;
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

import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;

/**
 * An exception the performance office grants a unit in a quarter, with its reason.
 */
@Entity
@Audited
class QuarterException {

	@EmbeddedId
	private QuarterExceptionId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "quarter_id"))
	private AssessmentQuarterId quarter;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	@Enumerated(EnumType.STRING)
	private QuarterExceptionKind kind;

	private @Nullable String indicatorCode;

	private String reason;

	private @Nullable LocalDate endsOn;

	private String grantedByName;

	private Instant grantedAt;

	private @Nullable Instant revokedAt;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected QuarterException() {
	}

	@SuppressWarnings("NullAway.Init")
	private QuarterException(AssessmentQuarterId quarter, UnitId unit, QuarterExceptionKind kind, String reason,
			Actor actor, Instant now) {
		this.id = QuarterExceptionId.next();
		this.quarter = quarter;
		this.unit = unit;
		this.kind = kind;
		this.reason = reason;
		this.grantedByName = actor.displayName();
		this.grantedAt = now;
	}

	/**
	 * Lets a unit change readings until a day.
	 */
	static QuarterException late(AssessmentQuarterId quarter, UnitId unit, LocalDate endsOn, String reason, Actor actor,
			Instant now) {
		QuarterException exception = new QuarterException(quarter, unit, QuarterExceptionKind.LATE, reason, actor, now);
		exception.endsOn = endsOn;
		return exception;
	}

	/**
	 * Leaves an indicator that the unit did not report out of both sums.
	 */
	static QuarterException exempt(AssessmentQuarterId quarter, UnitId unit, String indicatorCode, String reason,
			Actor actor, Instant now) {
		QuarterException exception = new QuarterException(quarter, unit, QuarterExceptionKind.EXEMPT, reason, actor,
				now);
		exception.indicatorCode = indicatorCode;
		return exception;
	}

	QuarterExceptionId id() {
		return this.id;
	}

	UnitId unit() {
		return this.unit;
	}

	QuarterExceptionKind kind() {
		return this.kind;
	}

	@Nullable String indicatorCode() {
		return this.indicatorCode;
	}

	String reason() {
		return this.reason;
	}

	@Nullable LocalDate endsOn() {
		return this.endsOn;
	}

	String grantedByName() {
		return this.grantedByName;
	}

	Instant grantedAt() {
		return this.grantedAt;
	}

	boolean isOf(AssessmentQuarterId assessed) {
		return this.quarter.equals(assessed);
	}

	boolean isInForce(LocalDate today) {
		return this.revokedAt == null && (this.endsOn == null || !today.isAfter(this.endsOn));
	}

	void revoke(Instant now) {
		if (this.revokedAt != null) {
			throw new PortalException("assessment.error.revoked-already");
		}
		this.revokedAt = now;
	}

}
