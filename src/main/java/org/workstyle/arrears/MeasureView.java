package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A measure as the page of its case shows it.
 *
 * @param id the measure
 * @param step what it was
 * @param takenOn the day it was served or carried out
 * @param deadline the last day the taxpayer was given
 * @param followUpOn the last day to take the next step after it
 * @param document its document number
 * @param approver name of who approved it
 * @param secondOfficer name of the second officer
 * @param evidence evidence of evasion
 * @param amount the fine, or what was taken
 * @param note what else happened
 * @param outcome what came of it
 * @param outcomeOn when
 * @param withdrawnReason why it was withdrawn, if it was
 * @param withdrawnBy name of who withdrew it
 * @param enteredBy name of who entered it
 * @param enteredAt when
 */
public record MeasureView(MeasureId id, EnforcementStep step, LocalDate takenOn, @Nullable LocalDate deadline,
		@Nullable LocalDate followUpOn, @Nullable String document, @Nullable String approver,
		@Nullable String secondOfficer, @Nullable String evidence, @Nullable BigDecimal amount, @Nullable String note,
		@Nullable String outcome, @Nullable LocalDate outcomeOn, @Nullable String withdrawnReason,
		@Nullable String withdrawnBy, String enteredBy, Instant enteredAt) {

	/**
	 * Whether it was entered by mistake.
	 */
	public boolean isWithdrawn() {
		return this.withdrawnReason != null;
	}

	/**
	 * Whether the time it gives still runs.
	 */
	public boolean isRunning(LocalDate day) {
		return isOpen() && this.deadline != null && !this.deadline.isBefore(day);
	}

	/**
	 * Whether the time it gave is over and nobody said what came of it.
	 */
	public boolean isExpired(LocalDate day) {
		return isOpen() && this.deadline != null && this.deadline.isBefore(day);
	}

	/**
	 * Whether a document can be printed for it.
	 */
	public boolean hasNotice() {
		return !isWithdrawn() && NoticeKind.of(this.step).isPresent();
	}

	private boolean isOpen() {
		return !isWithdrawn() && this.outcome == null;
	}

}
