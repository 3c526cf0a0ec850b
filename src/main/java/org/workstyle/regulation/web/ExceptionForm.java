package org.workstyle.regulation.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.regulation.ExceptionFacts;

/**
 * An exception to an article as it is typed.
 */
class ExceptionForm {

	@NotNull
	private @Nullable UUID unit;

	private @Nullable UUID person;

	@NotBlank
	@Size(max = 500)
	private @Nullable String reason;

	@NotNull
	private @Nullable LocalDate from;

	@NotNull
	private @Nullable LocalDate until;

	ExceptionFacts facts() {
		return new ExceptionFacts(new UnitId(Objects.requireNonNull(this.unit)),
				(this.person != null) ? new PersonId(this.person) : null, Objects.requireNonNull(this.reason),
				Objects.requireNonNull(this.from), Objects.requireNonNull(this.until));
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable UUID getPerson() {
		return this.person;
	}

	public void setPerson(@Nullable UUID person) {
		this.person = person;
	}

	public @Nullable String getReason() {
		return this.reason;
	}

	public void setReason(@Nullable String reason) {
		this.reason = reason;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public @Nullable LocalDate getUntil() {
		return this.until;
	}

	public void setUntil(@Nullable LocalDate until) {
		this.until = until;
	}

}
