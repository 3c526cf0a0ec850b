package org.workstyle.indicator.web;

import jakarta.validation.Valid;

/**
 * A new indicator with what it says, as it is typed.
 */
class NewIndicatorForm {

	@Valid
	private IndicatorForm facts = new IndicatorForm();

	@Valid
	private DefinitionForm definition = new DefinitionForm();

	public IndicatorForm getFacts() {
		return this.facts;
	}

	public void setFacts(IndicatorForm facts) {
		this.facts = facts;
	}

	public DefinitionForm getDefinition() {
		return this.definition;
	}

	public void setDefinition(DefinitionForm definition) {
		this.definition = definition;
	}

}
