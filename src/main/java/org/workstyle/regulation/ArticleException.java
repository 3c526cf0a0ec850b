package org.workstyle.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;

/**
 * An exception to an article: for whom, why, until when.
 */
@Entity
@Audited
public class ArticleException {

	@EmbeddedId
	private ArticleExceptionId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "regulation_id"))
	private RegulationId regulation;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "origin_id"))
	private ArticleId origin;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private @Nullable PersonId person;

	private String reason;

	private LocalDate validFrom;

	private LocalDate validUntil;

	private @Nullable UUID grantedBy;

	private Instant grantedAt;

	private @Nullable LocalDate endedOn;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected ArticleException() {
	}

	@SuppressWarnings("NullAway.Init")
	ArticleException(RegulationId regulation, ArticleId origin, ExceptionFacts facts, UUID account, Instant now) {
		if (facts.until().isBefore(facts.from())) {
			throw new PortalException("regulation.exception.error.until");
		}
		this.id = ArticleExceptionId.next();
		this.regulation = regulation;
		this.origin = origin;
		this.unit = facts.unit();
		this.person = facts.person();
		this.reason = facts.reason();
		this.validFrom = facts.from();
		this.validUntil = facts.until();
		this.grantedBy = account;
		this.grantedAt = now;
	}

	public ArticleExceptionId id() {
		return this.id;
	}

	public Long version() {
		return this.version;
	}

	RegulationId regulation() {
		return this.regulation;
	}

	/**
	 * Ends it before its last day.
	 */
	void end(LocalDate on) {
		if (this.endedOn != null || on.isAfter(this.validUntil)) {
			throw new PortalException("regulation.exception.error.ended");
		}
		this.endedOn = on;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ArticleException exception && exception.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
