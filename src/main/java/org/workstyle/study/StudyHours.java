package org.workstyle.study;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.DateRange;
import org.workstyle.shared.PortalException;

/**
 * How many hours of study (学时) a year asks of somebody. A change closes it and opens
 * another one, so that earlier years keep what was asked of them.
 */
@Entity
@Audited
public class StudyHours {

	@EmbeddedId
	private StudyHoursId id;

	@Enumerated(EnumType.STRING)
	private StudyAudience audience;

	private BigDecimal hours;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	private String source;

	private boolean assumed;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected StudyHours() {
	}

	@SuppressWarnings("NullAway.Init")
	StudyHours(StudyAudience audience, StudyRecord.AskedHours asked, LocalDate from) {
		requireNewYear(from);
		this.id = StudyHoursId.next();
		this.audience = audience;
		this.hours = asked.hours();
		this.source = asked.source();
		this.assumed = asked.assumed();
		this.validFrom = from;
	}

	public StudyHoursId id() {
		return this.id;
	}

	/**
	 * Returns of whom they are asked.
	 */
	public StudyAudience audience() {
		return this.audience;
	}

	/**
	 * Returns what is asked.
	 */
	public StudyRecord.AskedHours asked() {
		return new StudyRecord.AskedHours(this.hours, this.source, this.assumed);
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
	 * Whether only the source is told anew: the same hours from the same day.
	 */
	boolean isConfirmedBy(StudyRecord.AskedHours asked, LocalDate from) {
		return from.equals(this.validFrom) && asked.hours().compareTo(this.hours) == 0;
	}

	void confirm(StudyRecord.AskedHours asked) {
		requireInForce();
		this.source = asked.source();
		this.assumed = asked.assumed();
	}

	/**
	 * Asks for other hours from a year on.
	 * @param from 1 January of that year
	 */
	StudyHours replace(StudyRecord.AskedHours asked, LocalDate from) {
		requireInForce();
		if (!from.isAfter(this.validFrom)) {
			throw new PortalException("study.hours.error.too-early", this.validFrom);
		}
		StudyHours successor = new StudyHours(this.audience, asked, from);
		this.validTo = from;
		return successor;
	}

	private void requireInForce() {
		if (this.validTo != null) {
			throw new PortalException("study.hours.error.ended");
		}
	}

	private static void requireNewYear(LocalDate day) {
		if (day.getDayOfYear() != 1) {
			throw new PortalException("study.hours.error.first-day");
		}
	}

}
