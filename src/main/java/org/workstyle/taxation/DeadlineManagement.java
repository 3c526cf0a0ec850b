package org.workstyle.taxation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Takes down the last days that were published; they win over the rule.
 */
@Service
@Transactional
public class DeadlineManagement {

	private final PublishedDeadlines published;

	private final FilingDeadlines deadlines;

	private final AuditLog auditLog;

	private final Clock clock;

	DeadlineManagement(PublishedDeadlines published, FilingDeadlines deadlines, AuditLog auditLog, Clock clock) {
		this.published = published;
		this.deadlines = deadlines;
		this.auditLog = auditLog;
		this.clock = clock;
	}

	/**
	 * Takes down the last day of a month.
	 * @param source the notice that published it
	 * @throws PortalException if the day lies outside the month
	 */
	public void publish(YearMonth month, LocalDate day, String source, String reason) {
		if (!YearMonth.from(day).equals(month)) {
			throw new PortalException("taxation.deadline.error.month", String.valueOf(month.getYear()),
					month.getMonthValue());
		}
		this.published.put(month, day, source, this.clock.instant());
		record(month, Map.of("day", day.toString(), "source", source, "reason", reason));
	}

	/**
	 * Withdraws a published day: the rule counts again.
	 */
	public void withdraw(YearMonth month, String reason) {
		if (!this.published.remove(month)) {
			throw new NotFoundException("published deadline of", month);
		}
		record(month, Map.of("day", "", "reason", reason));
	}

	private void record(YearMonth month, Map<String, String> details) {
		this.auditLog.record("FILING_DEADLINE_CHANGED", "filing-deadline", month.toString(), details);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				DeadlineManagement.this.deadlines.forget();
			}
		});
	}

}
