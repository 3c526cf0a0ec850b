package org.workstyle.arrears.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * A row of a clearing plan as it is typed; an empty one counts as not there.
 */
class InstalmentRow {

	private @Nullable LocalDate due;

	@Positive
	@Digits(integer = 14, fraction = 2)
	private @Nullable BigDecimal amount;

	static InstalmentRow of(@Nullable LocalDate due, @Nullable BigDecimal amount) {
		InstalmentRow row = new InstalmentRow();
		row.setDue(due);
		row.setAmount(amount);
		return row;
	}

	boolean isEmpty() {
		return this.due == null && this.amount == null;
	}

	public @Nullable LocalDate getDue() {
		return this.due;
	}

	public void setDue(@Nullable LocalDate due) {
		this.due = due;
	}

	public @Nullable BigDecimal getAmount() {
		return this.amount;
	}

	public void setAmount(@Nullable BigDecimal amount) {
		this.amount = amount;
	}

}
