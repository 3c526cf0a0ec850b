package org.workstyle.indicator.web;

import jakarta.validation.Valid;

/**
 * A new indicator with what it says, as it is typed.
 */
class NewIndicatorForm {

	@Valid
	private IndicatorForm indicator = new IndicatorForm();

	@Valid
	private DefinitionForm definition = new DefinitionForm();

	public IndicatorForm getIndicator() {
		return this.indicator;
	}

	public void setIndicator(IndicatorForm indicator) {
		this.indicator = indicator;
	}

	public DefinitionForm getDefinition() {
		return this.definition;
	}

	public void setDefinition(DefinitionForm definition) {
		this.definition = definition;
	}

}
