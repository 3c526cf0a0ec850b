package org.workstyle.study.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.study.StudyHours;
import org.workstyle.study.StudyRecord;

import static java.util.Objects.requireNonNull;

/**
 * A change of the yearly hours as it is typed.
 */
class HoursForm {

	@NotNull
	@DecimalMin("0.5")
	@DecimalMax("1000")
	@Digits(integer = 4, fraction = 1)
	private @Nullable BigDecimal hours;

	@NotNull
	private @Nullable LocalDate from;

	@NotBlank
	@Size(max = 300)
	private String source = "";

	private boolean assumed;

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	private @Nullable Long version;

	static HoursForm from(StudyHours current) {
		HoursForm form = new HoursForm();
		form.hours = current.asked().hours();
		form.source = current.asked().source();
		form.assumed = current.asked().assumed();
		form.version = current.version();
		return form;
	}

	StudyRecord.AskedHours asked() {
		return new StudyRecord.AskedHours(requireNonNull(this.hours), this.source, this.assumed);
	}

	public @Nullable BigDecimal getHours() {
		return this.hours;
	}

	public void setHours(@Nullable BigDecimal hours) {
		this.hours = hours;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
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

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
