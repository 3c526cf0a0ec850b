package org.workstyle.arrears.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What came of a measure, as it is typed.
 */
class OutcomeForm {

	@NotBlank
	@Size(max = 500)
	private @Nullable String outcome;

	@NotNull
	private @Nullable LocalDate outcomeOn;

	public @Nullable String getOutcome() {
		return this.outcome;
	}

	public void setOutcome(@Nullable String outcome) {
		this.outcome = outcome;
	}

	public @Nullable LocalDate getOutcomeOn() {
		return this.outcomeOn;
	}

	public void setOutcomeOn(@Nullable LocalDate outcomeOn) {
		this.outcomeOn = outcomeOn;
	}

}
