package org.workstyle.shared;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A form for what is laid down somewhere: it names the source, or says that the figure is
 * assumed until somebody confirms it.
 */
public abstract class SourcedForm extends ReasonedForm {

	@NotBlank
	@Size(max = 300)
	private String source = "";

	private boolean assumed;

	public String getSource() {
		return this.source;
	}

	public void setSource(String source) {
		this.source = source;
	}

	public boolean isAssumed() {
		return this.assumed;
	}

	public void setAssumed(boolean assumed) {
		this.assumed = assumed;
	}

}
