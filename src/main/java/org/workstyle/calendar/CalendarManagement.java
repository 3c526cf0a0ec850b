package org.workstyle.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.PortalException;

/**
 * Takes the yearly notices into the calendar.
 */
@Service
@Transactional
public class CalendarManagement {

	private final CalendarDays days;

	private final WorkingDays workingDays;

	private final AuditLog auditLog;

	CalendarManagement(CalendarDays days, WorkingDays workingDays, AuditLog auditLog) {
		this.days = days;
		this.workingDays = workingDays;
		this.auditLog = auditLog;
	}

	/**
	 * Enters a notice: its days replace what was known of them.
	 * @param notice the notice, complete
	 * @param reason why the calendar changes
	 * @throws PortalException if a line is wrong
	 */
	public void enter(Notice notice, String reason) {
		if (!notice.isComplete()) {
			throw new PortalException("calendar.notice.incomplete");
		}
		this.days.put(notice.days());
		this.days.remove(notice.normalDays());
		this.auditLog.record("CALENDAR_CHANGED", "calendar", years(notice),
				Map.of("reason", reason, "days", days(notice)));
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				CalendarManagement.this.workingDays.forget();
			}
		});
	}

	private static String years(Notice notice) {
		return notice.lines()
			.stream()
			.map(Notice.Line::day)
			.filter(Objects::nonNull)
			.map(LocalDate::getYear)
			.distinct()
			.sorted()
			.map(String::valueOf)
			.collect(Collectors.joining(","));
	}

	private static String days(Notice notice) {
		return notice.lines().stream().map(Notice.Line::text).collect(Collectors.joining("; "));
	}

}
