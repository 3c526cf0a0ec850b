package org.workstyle.shared;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A form that changes a record for a reason: it knows which state of the record was read
 * and says why it changes.
 */
public abstract class ReasonedForm {

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	private @Nullable Long version;

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
