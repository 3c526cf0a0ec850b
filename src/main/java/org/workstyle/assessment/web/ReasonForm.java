package org.workstyle.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why something is done, as it is typed.
 */
class ReasonForm {

	@NotBlank
	@Size(max = 500)
	private String reason = "";

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
