package org.workstyle.arrears.ledger.web;

import java.time.YearMonth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which month is closed, and why.
 */
class MonthClosingForm {

	@NotNull
	private @Nullable YearMonth month;

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	public @Nullable YearMonth getMonth() {
		return this.month;
	}

	public void setMonth(@Nullable YearMonth month) {
		this.month = month;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
