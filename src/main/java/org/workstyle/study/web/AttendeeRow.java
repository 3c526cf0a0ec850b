package org.workstyle.study.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.study.AttendanceState;

/**
 * A person of the attendance list as it is typed.
 */
class AttendeeRow {

	@NotNull
	private @Nullable UUID person;

	private @Nullable AttendanceState state;

	@Size(max = 200)
	private @Nullable String reason;

	private boolean removed;

	static AttendeeRow of(PersonId person, @Nullable AttendanceState state) {
		AttendeeRow row = new AttendeeRow();
		row.person = person.value();
		row.state = state;
		return row;
	}

	public @Nullable UUID getPerson() {
		return this.person;
	}

	public void setPerson(@Nullable UUID person) {
		this.person = person;
	}

	public @Nullable AttendanceState getState() {
		return this.state;
	}

	public void setState(@Nullable AttendanceState state) {
		this.state = state;
	}

	public @Nullable String getReason() {
		return this.reason;
	}

	public void setReason(@Nullable String reason) {
		this.reason = reason;
	}

	public boolean isRemoved() {
		return this.removed;
	}

	public void setRemoved(boolean removed) {
		this.removed = removed;
	}

}
