package org.workstyle.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.workstyle.calendar.Notice;

/**
 * A notice of days off as it is pasted, and why it is entered.
 */
class NoticeForm {

	@NotBlank
	@Size(max = 50000)
	private String lines = "";

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	Notice toNotice() {
		return Notice.read(this.lines);
	}

	public String getLines() {
		return this.lines;
	}

	public void setLines(String lines) {
		this.lines = lines;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
