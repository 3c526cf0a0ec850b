package org.workstyle.regulation;

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
 * A duty that an article lays on a unit and a post (责任到岗、明确到人、具体到事). Who answers for it
 * follows from unit and post: when the holder changes post, the next one answers.
 */
@Entity
@Audited
public class Duty {

	@EmbeddedId
	private DutyId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "regulation_id"))
	private RegulationId regulation;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "origin_id"))
	private ArticleId origin;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	private @Nullable String post;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private @Nullable PersonId person;

	private String task;

	@Enumerated(EnumType.STRING)
	private DutyFrequency frequency;

	private @Nullable String deadline;

	private @Nullable LocalDate dueOn;

	private @Nullable LocalDate doneOn;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Duty() {
	}

	@SuppressWarnings("NullAway.Init")
	Duty(RegulationId regulation, ArticleId origin, DutyFacts facts) {
		if (facts.frequency() == DutyFrequency.ONCE && facts.dueOn() == null) {
			throw new PortalException("regulation.duty.error.due");
		}
		this.id = DutyId.next();
		this.regulation = regulation;
		this.origin = origin;
		this.unit = facts.unit();
		this.post = facts.post();
		this.person = facts.person();
		this.task = facts.task();
		this.frequency = facts.frequency();
		this.deadline = facts.deadline();
		this.dueOn = (facts.frequency() == DutyFrequency.ONCE) ? facts.dueOn() : null;
		this.validFrom = facts.from();
	}

	public DutyId id() {
		return this.id;
	}

	public Long version() {
		return this.version;
	}

	RegulationId regulation() {
		return this.regulation;
	}

	/**
	 * Ends it: the day is the first without it.
	 */
	void end(LocalDate on) {
		if (this.validTo != null) {
			throw new PortalException("regulation.duty.error.ended");
		}
		this.validTo = on.isAfter(this.validFrom) ? on : this.validFrom.plusDays(1);
	}

	/**
	 * Takes down that it was done, once ever or once in a period, before it ended. The
	 * days of earlier periods stay in its history.
	 */
	void complete(LocalDate on) {
		if (this.validTo != null) {
			throw new PortalException("regulation.duty.error.ended");
		}
		if (!this.frequency.waitsOn(on, this.doneOn)) {
			throw new PortalException("regulation.duty.error.done");
		}
		this.doneOn = on;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Duty duty && duty.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
