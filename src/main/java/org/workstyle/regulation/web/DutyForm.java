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
import org.workstyle.regulation.DutyFacts;
import org.workstyle.regulation.DutyFrequency;

/**
 * A duty as it is typed.
 */
class DutyForm {

	@NotNull
	private @Nullable UUID unit;

	@Size(max = 40)
	private @Nullable String post;

	private @Nullable UUID person;

	@NotBlank
	@Size(max = 300)
	private @Nullable String task;

	@NotNull
	private @Nullable DutyFrequency frequency;

	@Size(max = 100)
	private @Nullable String deadline;

	private @Nullable LocalDate dueOn;

	@NotNull
	private @Nullable LocalDate from;

	DutyFacts facts() {
		return new DutyFacts(new UnitId(Objects.requireNonNull(this.unit)), text(this.post),
				(this.person != null) ? new PersonId(this.person) : null, Objects.requireNonNull(this.task),
				Objects.requireNonNull(this.frequency), text(this.deadline), this.dueOn,
				Objects.requireNonNull(this.from));
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed != null && !typed.isBlank()) ? typed : null;
	}

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable String getPost() {
		return this.post;
	}

	public void setPost(@Nullable String post) {
		this.post = post;
	}

	public @Nullable UUID getPerson() {
		return this.person;
	}

	public void setPerson(@Nullable UUID person) {
		this.person = person;
	}

	public @Nullable String getTask() {
		return this.task;
	}

	public void setTask(@Nullable String task) {
		this.task = task;
	}

	public @Nullable DutyFrequency getFrequency() {
		return this.frequency;
	}

	public void setFrequency(@Nullable DutyFrequency frequency) {
		this.frequency = frequency;
	}

	public @Nullable String getDeadline() {
		return this.deadline;
	}

	public void setDeadline(@Nullable String deadline) {
		this.deadline = deadline;
	}

	public @Nullable LocalDate getDueOn() {
		return this.dueOn;
	}

	public void setDueOn(@Nullable LocalDate dueOn) {
		this.dueOn = dueOn;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

}
