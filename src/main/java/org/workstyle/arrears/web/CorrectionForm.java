package org.workstyle.arrears.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A correction of what was established, as it is typed.
 */
class CorrectionForm extends EntryForm {

	@NotNull
	@Digits(integer = 14, fraction = 2)
	private @Nullable BigDecimal amount;

	@NotNull
	private @Nullable LocalDate bookedOn;

	public @Nullable BigDecimal getAmount() {
		return this.amount;
	}

	public void setAmount(@Nullable BigDecimal amount) {
		this.amount = amount;
	}

	public @Nullable LocalDate getBookedOn() {
		return this.bookedOn;
	}

	public void setBookedOn(@Nullable LocalDate bookedOn) {
		this.bookedOn = bookedOn;
	}

}
