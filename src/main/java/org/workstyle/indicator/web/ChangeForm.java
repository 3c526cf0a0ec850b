package org.workstyle.indicator.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of what an indicator says, as it is typed; first shown what it changes, then
 * sent for good.
 */
class ChangeForm {

	@Valid
	private DefinitionForm definition = new DefinitionForm();

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	private boolean previewed;

	private @Nullable Long version;

	public DefinitionForm getDefinition() {
		return this.definition;
	}

	public void setDefinition(DefinitionForm definition) {
		this.definition = definition;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public boolean isPreviewed() {
		return this.previewed;
	}

	public void setPreviewed(boolean previewed) {
		this.previewed = previewed;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
