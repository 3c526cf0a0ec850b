package org.workstyle.arrears.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.workstyle.shared.TimeOrderedIds;

/**
 * A form that adds something to the books for a reason; however often it is sent, it is
 * stored once.
 */
abstract class EntryForm {

	private UUID entry = TimeOrderedIds.next();

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	public UUID getEntry() {
		return this.entry;
	}

	public void setEntry(UUID entry) {
		this.entry = entry;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
