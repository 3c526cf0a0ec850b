package org.workstyle.arrears.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.RiskLevel;
import org.workstyle.shared.ReasonedForm;

/**
 * How likely it is that arrears are lost, as it is chosen.
 */
class RiskForm extends ReasonedForm {

	@NotNull
	private @Nullable RiskLevel risk;

	public @Nullable RiskLevel getRisk() {
		return this.risk;
	}

	public void setRisk(@Nullable RiskLevel risk) {
		this.risk = risk;
	}

}
