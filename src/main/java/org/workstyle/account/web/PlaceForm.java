package org.workstyle.account.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.MemberPosition;

/**
 * A place in a unit or group from a day on, as it is typed.
 */
class PlaceForm {

	@NotNull
	private @Nullable UUID unit;

	@NotNull
	private @Nullable MemberPosition position = MemberPosition.MEMBER;

	@Size(max = 100)
	private String post = "";

	@NotNull
	private @Nullable LocalDate on;

	public @Nullable UUID getUnit() {
		return this.unit;
	}

	public void setUnit(@Nullable UUID unit) {
		this.unit = unit;
	}

	public @Nullable MemberPosition getPosition() {
		return this.position;
	}

	public void setPosition(@Nullable MemberPosition position) {
		this.position = position;
	}

	public String getPost() {
		return this.post;
	}

	public void setPost(String post) {
		this.post = post;
	}

	public @Nullable LocalDate getOn() {
		return this.on;
	}

	public void setOn(@Nullable LocalDate on) {
		this.on = on;
	}

}
