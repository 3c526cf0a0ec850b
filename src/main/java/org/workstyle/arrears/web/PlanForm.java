package org.workstyle.arrears.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

import org.workstyle.arrears.ClearingPlanId;
import org.workstyle.arrears.PlanBasis;
import org.workstyle.arrears.PlanFacts;
import org.workstyle.arrears.PlanState.Instalment;

/**
 * A clearing plan as it is typed.
 */
class PlanForm {

	/** So many rows are shown at least. */
	static final int ROWS = 6;

	@NotNull
	private @Nullable LocalDate agreedOn;

	@NotNull
	private @Nullable PlanBasis basis;

	@Size(max = 100)
	private @Nullable String document;

	@Size(max = 500)
	private @Nullable String note;

	@Valid
	@Size(max = 60)
	private List<InstalmentRow> rows = new ArrayList<>();

	@Size(max = 200)
	private @Nullable String reason;

	private @Nullable UUID replaces;

	@NotNull
	private @Nullable UUID entryKey;

	/**
	 * Fills the rows, and adds empty ones.
	 */
	void fill(List<Instalment> instalments) {
		this.rows = new ArrayList<>();
		instalments.forEach((each) -> this.rows.add(InstalmentRow.of(each.due(), each.amount())));
		pad();
	}

	/**
	 * Adds empty rows, one at least.
	 */
	void pad() {
		do {
			this.rows.add(new InstalmentRow());
		}
		while (this.rows.size() < ROWS);
	}

	/**
	 * Refuses rows of which a half is missing.
	 */
	void check(BindingResult errors) {
		for (int index = 0; index < this.rows.size(); index++) {
			InstalmentRow row = this.rows.get(index);
			if (!row.isEmpty()) {
				refuse(errors, "rows[" + index + "].due", row.getDue());
				refuse(errors, "rows[" + index + "].amount", row.getAmount());
			}
		}
	}

	private static void refuse(BindingResult errors, String field, @Nullable Object value) {
		if (value == null && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "NotNull");
		}
	}

	/**
	 * Returns what was typed, once it is known to be complete.
	 */
	PlanFacts facts() {
		if (this.agreedOn == null || this.basis == null) {
			throw new IllegalStateException("Not complete");
		}
		List<Instalment> instalments = new ArrayList<>();
		for (InstalmentRow row : this.rows) {
			LocalDate due = row.getDue();
			if (due != null && row.getAmount() != null) {
				instalments.add(new Instalment(due, row.getAmount()));
			}
		}
		return new PlanFacts(this.agreedOn, this.basis, blank(this.document), blank(this.note), instalments);
	}

	@Nullable ClearingPlanId seen() {
		return (this.replaces != null) ? new ClearingPlanId(this.replaces) : null;
	}

	private static @Nullable String blank(@Nullable String text) {
		return (text == null || text.isEmpty()) ? null : text;
	}

	public @Nullable LocalDate getAgreedOn() {
		return this.agreedOn;
	}

	public void setAgreedOn(@Nullable LocalDate agreedOn) {
		this.agreedOn = agreedOn;
	}

	public @Nullable PlanBasis getBasis() {
		return this.basis;
	}

	public void setBasis(@Nullable PlanBasis basis) {
		this.basis = basis;
	}

	public @Nullable String getDocument() {
		return this.document;
	}

	public void setDocument(@Nullable String document) {
		this.document = document;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public List<InstalmentRow> getRows() {
		return this.rows;
	}

	public void setRows(List<InstalmentRow> rows) {
		this.rows = rows;
	}

	public @Nullable String getReason() {
		return this.reason;
	}

	public void setReason(@Nullable String reason) {
		this.reason = reason;
	}

	public @Nullable UUID getReplaces() {
		return this.replaces;
	}

	public void setReplaces(@Nullable UUID replaces) {
		this.replaces = replaces;
	}

	public @Nullable UUID getEntryKey() {
		return this.entryKey;
	}

	public void setEntryKey(@Nullable UUID entryKey) {
		this.entryKey = entryKey;
	}

}
