package org.workstyle.assessment.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An exception to grant, as it is typed: with a last day readings may be changed until
 * then, with an indicator it is left out.
 */
class ExceptionForm extends ReasonForm {

	private @Nullable LocalDate endsOn;

	private String indicator = "";

	public @Nullable LocalDate getEndsOn() {
		return this.endsOn;
	}

	public void setEndsOn(@Nullable LocalDate endsOn) {
		this.endsOn = endsOn;
	}

	public String getIndicator() {
		return this.indicator;
	}

	public void setIndicator(String indicator) {
		this.indicator = indicator;
	}

}
