package org.workstyle.arrears.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a payment is taken back.
 */
class ReversalForm {

	@NotNull
	private @Nullable LocalDate bookedOn;

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	public @Nullable LocalDate getBookedOn() {
		return this.bookedOn;
	}

	public void setBookedOn(@Nullable LocalDate bookedOn) {
		this.bookedOn = bookedOn;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
