package org.workstyle.inspection.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.inspection.FindingDetails;
import org.workstyle.shared.ReasonedForm;

/**
 * Why a finding that was signed off is to be corrected after all, and by when.
 */
class ReopeningForm extends ReasonedForm {

	@NotNull
	private @Nullable LocalDate deadline;

	static ReopeningForm of(FindingDetails finding) {
		ReopeningForm form = new ReopeningForm();
		form.setVersion(finding.version());
		return form;
	}

	public @Nullable LocalDate getDeadline() {
		return this.deadline;
	}

	public void setDeadline(@Nullable LocalDate deadline) {
		this.deadline = deadline;
	}

}
