package org.workstyle.taxpayer.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.ReasonedForm;
import org.workstyle.taxpayer.TaxpayerState;

/**
 * A state that begins.
 */
class StateForm extends ReasonedForm {

	@NotNull
	private @Nullable TaxpayerState state;

	@NotNull
	private @Nullable LocalDate since;

	public @Nullable TaxpayerState getState() {
		return this.state;
	}

	public void setState(@Nullable TaxpayerState state) {
		this.state = state;
	}

	public @Nullable LocalDate getSince() {
		return this.since;
	}

	public void setSince(@Nullable LocalDate since) {
		this.since = since;
	}

}
