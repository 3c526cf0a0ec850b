package org.workstyle.arrears.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.RiskLevel;

/**
 * A new case as it is typed.
 */
class CaseForm {

	@NotBlank
	@Size(max = 40)
	private String creditCode = "";

	@NotNull
	private @Nullable RiskLevel risk;

	public String getCreditCode() {
		return this.creditCode;
	}

	public void setCreditCode(String creditCode) {
		this.creditCode = creditCode;
	}

	public @Nullable RiskLevel getRisk() {
		return this.risk;
	}

	public void setRisk(@Nullable RiskLevel risk) {
		this.risk = risk;
	}

}
