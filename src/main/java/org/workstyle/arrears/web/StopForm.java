package org.workstyle.arrears.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.StopFacts;
import org.workstyle.arrears.StopKind;

/**
 * Days without surcharge as they are typed.
 */
class StopForm extends EntryForm {

	@NotNull
	private @Nullable StopKind kind;

	@NotNull
	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private @Nullable LocalDate appliedOn;

	@Size(max = 100)
	private @Nullable String document;

	/**
	 * Returns what was typed, once it is known to be complete.
	 */
	StopFacts facts() {
		if (this.kind == null || this.from == null) {
			throw new IllegalStateException("Not complete");
		}
		return new StopFacts(this.kind, this.from, this.to, this.appliedOn, Texts.orNull(this.document), getReason());
	}

	public @Nullable StopKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable StopKind kind) {
		this.kind = kind;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public @Nullable LocalDate getTo() {
		return this.to;
	}

	public void setTo(@Nullable LocalDate to) {
		this.to = to;
	}

	public @Nullable LocalDate getAppliedOn() {
		return this.appliedOn;
	}

	public void setAppliedOn(@Nullable LocalDate appliedOn) {
		this.appliedOn = appliedOn;
	}

	public @Nullable String getDocument() {
		return this.document;
	}

	public void setDocument(@Nullable String document) {
		this.document = document;
	}

}
