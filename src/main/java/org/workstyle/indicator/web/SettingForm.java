package org.workstyle.indicator.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A setting from a day on, as it is typed.
 */
class SettingForm {

	@NotNull
	private @Nullable LocalDate from;

	@NotBlank
	@Size(max = 60)
	private String value = "";

	@NotBlank
	@Size(max = 300)
	private String source = "";

	private boolean assumed;

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public String getValue() {
		return this.value;
	}

	public void setValue(String value) {
		this.value = value;
	}

	public String getSource() {
		return this.source;
	}

	public void setSource(String source) {
		this.source = source;
	}

	public boolean isAssumed() {
		return this.assumed;
	}

	public void setAssumed(boolean assumed) {
		this.assumed = assumed;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
