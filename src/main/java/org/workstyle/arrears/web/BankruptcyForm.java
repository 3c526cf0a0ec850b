package org.workstyle.arrears.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.ReasonedForm;

/**
 * The day a court accepted the bankruptcy; empty where none did.
 */
class BankruptcyForm extends ReasonedForm {

	private @Nullable LocalDate acceptedOn;

	public @Nullable LocalDate getAcceptedOn() {
		return this.acceptedOn;
	}

	public void setAcceptedOn(@Nullable LocalDate acceptedOn) {
		this.acceptedOn = acceptedOn;
	}

}
