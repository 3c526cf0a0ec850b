package org.workstyle.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * One text of a regulation, from its draft on. What is published stays as it is; only its
 * last day is set when another one follows or the regulation is repealed.
 */
@Entity
@Audited
class RegulationRevision {

	@EmbeddedId
	private RegulationRevisionId id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "regulation_id")
	private Regulation regulation;

	private int number;

	@Enumerated(EnumType.STRING)
	private RevisionStage stage;

	private String reason;

	private @Nullable String documentNumber;

	private @Nullable String meeting;

	private @Nullable LocalDate effectiveOn;

	private @Nullable LocalDate endsOn;

	private int articles;

	private @Nullable Instant textSavedAt;

	private @Nullable Instant publishedAt;

	private @Nullable UUID publishedBy;

	@NotAudited
	@ElementCollection
	@CollectionTable(name = "regulation_revision_step", joinColumns = @JoinColumn(name = "revision_id"))
	@OrderColumn(name = "position")
	private List<RevisionStep> steps = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected RegulationRevision() {
	}

	@SuppressWarnings("NullAway.Init")
	RegulationRevision(Regulation regulation, int number, String reason, UUID author, Instant now) {
		this.id = RegulationRevisionId.next();
		this.regulation = regulation;
		this.number = number;
		this.reason = reason;
		enter(RevisionStage.DRAFT, null, author, now);
	}

	RegulationRevisionId id() {
		return this.id;
	}

	int number() {
		return this.number;
	}

	RevisionStage stage() {
		return this.stage;
	}

	@Nullable LocalDate effectiveOn() {
		return this.effectiveOn;
	}

	@Nullable LocalDate endsOn() {
		return this.endsOn;
	}

	boolean isPublished() {
		return this.stage == RevisionStage.PUBLISHED;
	}

	boolean isInForceOn(LocalDate day) {
		return isPublished() && this.effectiveOn != null && !day.isBefore(this.effectiveOn)
				&& (this.endsOn == null || day.isBefore(this.endsOn));
	}

	boolean isEffectiveAfter(LocalDate day) {
		return isPublished() && this.effectiveOn != null && this.effectiveOn.isAfter(day);
	}

	/**
	 * Takes down that its text was entered anew.
	 */
	void write(int pieces, Instant now) {
		if (this.stage != RevisionStage.DRAFT && this.stage != RevisionStage.CONSULTATION) {
			throw new PortalException("regulation.error.text.closed");
		}
		this.articles = pieces;
		this.textSavedAt = now;
	}

	/**
	 * Goes on to the next stage before publishing.
	 */
	void advance(@Nullable String note, UUID account, Instant now) {
		refuseUnlessOpen();
		refuseWithoutText();
		if (this.stage.next() == this.stage) {
			throw new PortalException("regulation.error.stage.last");
		}
		enter(this.stage.next(), note, account, now);
	}

	/**
	 * Goes back to the drafters.
	 */
	void sendBack(String note, UUID account, Instant now) {
		refuseUnlessOpen();
		if (this.stage == RevisionStage.DRAFT) {
			throw new PortalException("regulation.error.stage.first");
		}
		enter(RevisionStage.DRAFT, note, account, now);
	}

	void publish(Promulgation publication, @Nullable LocalDate end, UUID account, Instant now) {
		if (this.stage != RevisionStage.DELIBERATION) {
			throw new PortalException("regulation.error.publish.stage");
		}
		refuseWithoutText();
		this.documentNumber = publication.documentNumber();
		this.meeting = publication.meeting();
		this.effectiveOn = publication.effectiveOn();
		this.endsOn = end;
		this.publishedAt = now;
		this.publishedBy = account;
		enter(RevisionStage.PUBLISHED, null, account, now);
	}

	void withdraw(String note, UUID account, Instant now) {
		enter(RevisionStage.WITHDRAWN, note, account, now);
	}

	void endOn(@Nullable LocalDate day) {
		this.endsOn = day;
	}

	private void refuseUnlessOpen() {
		if (!this.stage.isOpen()) {
			throw new PortalException("regulation.error.revision.closed");
		}
	}

	private void refuseWithoutText() {
		if (this.articles == 0) {
			throw new PortalException("regulation.error.text.missing");
		}
	}

	private void enter(RevisionStage reached, @Nullable String note, @Nullable UUID account, Instant now) {
		this.stage = reached;
		this.steps.add(new RevisionStep(reached, now, account, note));
	}

}
