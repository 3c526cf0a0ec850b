package org.workstyle.arrears.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.arrears.EnforcementStep;
import org.workstyle.arrears.MeasureEntry;

/**
 * A measure as it is typed.
 */
class MeasureForm {

	@NotNull
	private @Nullable EnforcementStep step;

	@NotNull
	private @Nullable LocalDate takenOn;

	private @Nullable LocalDate deadline;

	@Size(max = 100)
	private @Nullable String document;

	private @Nullable UUID approver;

	private @Nullable UUID secondOfficer;

	@Size(max = 500)
	private @Nullable String evidence;

	@Positive
	@Digits(integer = 14, fraction = 2)
	private @Nullable BigDecimal amount;

	@Size(max = 500)
	private @Nullable String note;

	@NotNull
	private @Nullable UUID entryKey;

	/**
	 * Returns what was typed, once it is known to be complete.
	 */
	MeasureEntry entry() {
		if (this.step == null || this.takenOn == null) {
			throw new IllegalStateException("Not complete");
		}
		return new MeasureEntry(this.step, this.takenOn, this.deadline, blank(this.document), person(this.approver),
				person(this.secondOfficer), blank(this.evidence), this.amount, blank(this.note));
	}

	private static @Nullable PersonId person(@Nullable UUID id) {
		return (id != null) ? new PersonId(id) : null;
	}

	private static @Nullable String blank(@Nullable String text) {
		return (text == null || text.isEmpty()) ? null : text;
	}

	public @Nullable EnforcementStep getStep() {
		return this.step;
	}

	public void setStep(@Nullable EnforcementStep step) {
		this.step = step;
	}

	public @Nullable LocalDate getTakenOn() {
		return this.takenOn;
	}

	public void setTakenOn(@Nullable LocalDate takenOn) {
		this.takenOn = takenOn;
	}

	public @Nullable LocalDate getDeadline() {
		return this.deadline;
	}

	public void setDeadline(@Nullable LocalDate deadline) {
		this.deadline = deadline;
	}

	public @Nullable String getDocument() {
		return this.document;
	}

	public void setDocument(@Nullable String document) {
		this.document = document;
	}

	public @Nullable UUID getApprover() {
		return this.approver;
	}

	public void setApprover(@Nullable UUID approver) {
		this.approver = approver;
	}

	public @Nullable UUID getSecondOfficer() {
		return this.secondOfficer;
	}

	public void setSecondOfficer(@Nullable UUID secondOfficer) {
		this.secondOfficer = secondOfficer;
	}

	public @Nullable String getEvidence() {
		return this.evidence;
	}

	public void setEvidence(@Nullable String evidence) {
		this.evidence = evidence;
	}

	public @Nullable BigDecimal getAmount() {
		return this.amount;
	}

	public void setAmount(@Nullable BigDecimal amount) {
		this.amount = amount;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public @Nullable UUID getEntryKey() {
		return this.entryKey;
	}

	public void setEntryKey(@Nullable UUID entryKey) {
		this.entryKey = entryKey;
	}

}
