package org.workstyle.taxpayer.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.ReasonedForm;

/**
 * A branch and officer that take a taxpayer over.
 */
class AssignmentForm extends ReasonedForm {

	@NotNull
	private @Nullable UUID unit;

	private @Nullable UUID officer;

	@NotNull
	private @Nullable LocalDate since;

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

	public @Nullable LocalDate getSince() {
		return this.since;
	}

	public void setSince(@Nullable LocalDate since) {
		this.since = since;
	}

}
