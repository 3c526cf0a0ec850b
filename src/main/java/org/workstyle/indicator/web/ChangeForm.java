package org.workstyle.indicator.web;

import jakarta.validation.Valid;

import org.workstyle.shared.ReasonedForm;

/**
 * A change of what an indicator says, as it is typed; first shown what it changes, then
 * sent for good.
 */
class ChangeForm extends ReasonedForm {

	@Valid
	private DefinitionForm definition = new DefinitionForm();

	private boolean previewed;

	public DefinitionForm getDefinition() {
		return this.definition;
	}

	public void setDefinition(DefinitionForm definition) {
		this.definition = definition;
	}

	public boolean isPreviewed() {
		return this.previewed;
	}

	public void setPreviewed(boolean previewed) {
		this.previewed = previewed;
	}

}
