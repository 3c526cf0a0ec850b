package org.workstyle.arrears.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.ReasonedForm;

/**
 * Who is to answer for a case from a day on.
 */
class TransferForm extends ReasonedForm {

	@NotNull
	private @Nullable UUID unit;

	private @Nullable UUID officer;

	@NotNull
	private @Nullable LocalDate from;

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable UUID getOfficer() {
		return this.officer;
	}

	public void setOfficer(@Nullable UUID officer) {
		this.officer = officer;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

}
