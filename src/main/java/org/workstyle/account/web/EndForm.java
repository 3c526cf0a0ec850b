package org.workstyle.account.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The first day without a place, as it is typed.
 */
class EndForm {

	@NotNull
	private @Nullable LocalDate on;

	public @Nullable LocalDate getOn() {
		return this.on;
	}

	public void setOn(@Nullable LocalDate on) {
		this.on = on;
	}

}
