package org.workstyle.taxation.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.taxation.FilingDeadline;

/**
 * A published last day as it is typed.
 */
class DeadlineForm {

	@NotNull
	private @Nullable LocalDate day;

	@NotBlank
	@Size(max = 300)
	private String source = "";

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	static DeadlineForm from(FilingDeadline deadline) {
		DeadlineForm form = new DeadlineForm();
		form.day = deadline.day();
		form.source = (deadline.source() != null) ? deadline.source() : "";
		return form;
	}

	public @Nullable LocalDate getDay() {
		return this.day;
	}

	public void setDay(@Nullable LocalDate day) {
		this.day = day;
	}

	public String getSource() {
		return this.source;
	}

	public void setSource(String source) {
		this.source = source;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
