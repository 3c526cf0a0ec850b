package org.workstyle.inspection.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.inspection.Correction;

/**
 * A correction as the unit reports it.
 */
class CorrectionForm {

	@NotBlank
	@Size(max = 2000)
	private @Nullable String cause;

	@NotBlank
	@Size(max = 2000)
	private @Nullable String measure;

	@NotNull
	private @Nullable LocalDate doneOn;

	private @Nullable Long version;

	/**
	 * Returns what was typed, once it is known to be complete.
	 */
	Correction correction() {
		if (this.cause == null || this.measure == null || this.doneOn == null) {
			throw new IllegalStateException("Not complete");
		}
		return new Correction(this.cause, this.measure, this.doneOn);
	}

	public @Nullable String getCause() {
		return this.cause;
	}

	public void setCause(@Nullable String cause) {
		this.cause = cause;
	}

	public @Nullable String getMeasure() {
		return this.measure;
	}

	public void setMeasure(@Nullable String measure) {
		this.measure = measure;
	}

	public @Nullable LocalDate getDoneOn() {
		return this.doneOn;
	}

	public void setDoneOn(@Nullable LocalDate doneOn) {
		this.doneOn = doneOn;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
