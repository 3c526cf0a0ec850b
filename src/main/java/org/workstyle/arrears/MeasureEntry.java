package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;

/**
 * What is said about a measure when it is taken.
 *
 * @param step what it is
 * @param on the day it was served or carried out
 * @param deadline the last day the taxpayer is given; the usual one if none is said
 * @param document its document number
 * @param approver who approved it
 * @param secondOfficer the second officer
 * @param evidence evidence of evasion, or of assets being hidden
 * @param amount the fine, or what was taken
 * @param note what else happened
 */
public record MeasureEntry(EnforcementStep step, LocalDate on, @Nullable LocalDate deadline, @Nullable String document,
		@Nullable PersonId approver, @Nullable PersonId secondOfficer, @Nullable String evidence,
		@Nullable BigDecimal amount, @Nullable String note) {

	MeasureEntry withDeadline(@Nullable LocalDate until) {
		return new MeasureEntry(this.step, this.on, until, this.document, this.approver, this.secondOfficer,
				this.evidence, this.amount, this.note);
	}

	/**
	 * Returns what of it the legal order asks for.
	 */
	MeasureFacts facts() {
		return new MeasureFacts(this.step, this.on, this.deadline, Objects.toString(this.approver, null),
				Objects.toString(this.secondOfficer, null), this.evidence != null);
	}

}
