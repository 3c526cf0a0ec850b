package org.workstyle.study;

import java.time.LocalDate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitType;
import org.workstyle.shared.DateRange;
import org.workstyle.shared.PortalException;

/**
 * How often a kind of study must happen at each host of a type. A change closes the
 * requirement and opens another one, so that earlier periods are judged by what was asked
 * of them.
 */
@Entity
@Audited
public class StudyRequirement {

	@EmbeddedId
	private StudyRequirementId id;

	@Enumerated(EnumType.STRING)
	private StudyKind kind;

	@Enumerated(EnumType.STRING)
	private UnitType hostType;

	@Enumerated(EnumType.STRING)
	private RequirementPeriod period;

	private int minimum;

	private int minimumMembers;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	private String source;

	private boolean assumed;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected StudyRequirement() {
	}

	@SuppressWarnings("NullAway.Init")
	StudyRequirement(RequirementFacts facts, LocalDate from) {
		if (!facts.kind().isHostedBy(facts.hostType())) {
			throw new PortalException("study.error.host");
		}
		requireFirstDay(facts.period(), from);
		this.id = StudyRequirementId.next();
		this.kind = facts.kind();
		this.hostType = facts.hostType();
		this.period = facts.period();
		this.minimum = facts.minimum();
		this.minimumMembers = facts.minimumMembers();
		this.source = facts.source();
		this.assumed = facts.assumed();
		this.validFrom = from;
	}

	public StudyRequirementId id() {
		return this.id;
	}

	/**
	 * Returns what it asks for.
	 */
	public RequirementFacts facts() {
		return new RequirementFacts(this.kind, this.hostType, this.period, this.minimum, this.minimumMembers,
				this.source, this.assumed);
	}

	/**
	 * Returns the days on which it is in force.
	 */
	public DateRange validity() {
		return new DateRange(this.validFrom, this.validTo);
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Puts another requirement of the same kind and hosts in its place.
	 * @param on first day of a period of both
	 */
	StudyRequirement replace(RequirementFacts facts, LocalDate on) {
		if (facts.kind() != this.kind || facts.hostType() != this.hostType) {
			throw new IllegalArgumentException("A change keeps kind and hosts");
		}
		end(on);
		return new StudyRequirement(facts, on);
	}

	/**
	 * Asks for it no longer.
	 * @param on the first day without it, the first of a period
	 */
	void end(LocalDate on) {
		if (this.validTo != null) {
			throw new PortalException("study.requirement.error.ended");
		}
		if (!on.isAfter(this.validFrom)) {
			throw new PortalException("study.requirement.error.too-early", this.validFrom);
		}
		requireFirstDay(this.period, on);
		this.validTo = on;
	}

	/**
	 * Notes that the bureau stands by a value that was assumed.
	 */
	void confirm(String confirmedSource) {
		if (!this.assumed) {
			throw new PortalException("study.requirement.error.confirmed");
		}
		this.assumed = false;
		this.source = confirmedSource;
	}

	private static void requireFirstDay(RequirementPeriod period, LocalDate day) {
		if (!period.startOf(day).equals(day)) {
			throw new PortalException("study.requirement.error.first-day." + period);
		}
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof StudyRequirement requirement && requirement.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
