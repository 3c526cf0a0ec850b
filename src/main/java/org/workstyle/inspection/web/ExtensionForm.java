package org.workstyle.inspection.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time as it is typed.
 */
class ExtensionForm {

	@NotNull
	private @Nullable LocalDate until;

	@NotBlank
	@Size(max = 500)
	private @Nullable String reason;

	public @Nullable LocalDate getUntil() {
		return this.until;
	}

	public void setUntil(@Nullable LocalDate until) {
		this.until = until;
	}

	public @Nullable String getReason() {
		return this.reason;
	}

	public void setReason(@Nullable String reason) {
		this.reason = reason;
	}

}
