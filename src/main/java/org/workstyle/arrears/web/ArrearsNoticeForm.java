package org.workstyle.arrears.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.NoticeKind;

/**
 * Which document is to be printed.
 */
class ArrearsNoticeForm {

	@NotNull
	private @Nullable NoticeKind kind;

	@NotBlank
	@Size(max = 60)
	private @Nullable String number;

	@NotNull
	private @Nullable LocalDate day;

	private @Nullable LocalDate deadline;

	public @Nullable NoticeKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable NoticeKind kind) {
		this.kind = kind;
	}

	public @Nullable String getNumber() {
		return this.number;
	}

	public void setNumber(@Nullable String number) {
		this.number = number;
	}

	public @Nullable LocalDate getDay() {
		return this.day;
	}

	public void setDay(@Nullable LocalDate day) {
		this.day = day;
	}

	public @Nullable LocalDate getDeadline() {
		return this.deadline;
	}

	public void setDeadline(@Nullable LocalDate deadline) {
		this.deadline = deadline;
	}

}
