package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.Observation;

/**
 * A result as an inspector enters it, on a phone or elsewhere.
 */
class CheckResultForm {

	@NotNull
	private @Nullable UUID item;

	@NotNull
	private @Nullable UUID unit;

	@NotNull
	private @Nullable UUID key;

	private @Nullable Long version;

	@NotNull
	private @Nullable CheckOutcome outcome;

	@Size(max = 2000)
	private @Nullable String note;

	@NotNull
	private @Nullable LocalDate checkedOn;

	/**
	 * Returns what was seen, once it is known to be complete.
	 */
	Observation observation() {
		if (this.outcome == null || this.checkedOn == null) {
			throw new IllegalStateException("Not complete");
		}
		return new Observation(this.outcome, this.note, this.checkedOn);
	}

	public @Nullable UUID getItem() {
		return this.item;
	}

	public void setItem(@Nullable UUID item) {
		this.item = item;
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable UUID getKey() {
		return this.key;
	}

	public void setKey(@Nullable UUID key) {
		this.key = key;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public @Nullable CheckOutcome getOutcome() {
		return this.outcome;
	}

	public void setOutcome(@Nullable CheckOutcome outcome) {
		this.outcome = outcome;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public @Nullable LocalDate getCheckedOn() {
		return this.checkedOn;
	}

	public void setCheckedOn(@Nullable LocalDate checkedOn) {
		this.checkedOn = checkedOn;
	}

}
