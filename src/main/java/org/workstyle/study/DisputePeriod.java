package org.workstyle.study;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.workstyle.calendar.WorkingDays;
import org.workstyle.shared.PortalException;

/**
 * How long an absence can be disputed: a number of working days after it was recorded.
 */
@Component
class DisputePeriod {

	private final WorkingDays workingDays;

	private final StudyProperties properties;

	DisputePeriod(WorkingDays workingDays, StudyProperties properties) {
		this.workingDays = workingDays;
		this.properties = properties;
	}

	/**
	 * Refuses a dispute that comes too late.
	 */
	void check(LocalDate recordedOn, LocalDate today) {
		if (today.isAfter(this.workingDays.after(recordedOn, this.properties.disputeDays()))) {
			throw new PortalException("study.error.dispute.late", this.properties.disputeDays());
		}
	}

}
