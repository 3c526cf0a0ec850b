package org.workstyle.arrears.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.RiskLevel;

/**
 * A new case as it is typed: the taxpayer is picked, or named by its credit code.
 */
class CaseForm {

	private @Nullable UUID taxpayer;

	@Size(max = 40)
	private String creditCode = "";

	@NotNull
	private @Nullable RiskLevel risk;

	public @Nullable UUID getTaxpayer() {
		return this.taxpayer;
	}

	public void setTaxpayer(@Nullable UUID taxpayer) {
		this.taxpayer = taxpayer;
	}

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
