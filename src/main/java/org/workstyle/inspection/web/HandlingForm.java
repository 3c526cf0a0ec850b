package org.workstyle.inspection.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.inspection.DisciplinaryForm;

/**
 * What became of a finding, as an inspector takes it down.
 */
class HandlingForm {

	@NotNull
	private @Nullable DisciplinaryForm form;

	@NotBlank
	@Size(max = 4000)
	private @Nullable String text;

	@NotBlank
	@Size(max = 200)
	private @Nullable String reason;

	public @Nullable DisciplinaryForm getForm() {
		return this.form;
	}

	public void setForm(@Nullable DisciplinaryForm form) {
		this.form = form;
	}

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = text;
	}

	public @Nullable String getReason() {
		return this.reason;
	}

	public void setReason(@Nullable String reason) {
		this.reason = reason;
	}

}
