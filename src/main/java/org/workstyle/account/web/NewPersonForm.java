package org.workstyle.account.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.MemberPosition;
import org.workstyle.account.NewPerson;
import org.workstyle.account.PartyStanding;
import org.workstyle.account.UnitId;

import static java.util.Objects.requireNonNull;

/**
 * Somebody new on the staff list, as it is typed.
 */
class NewPersonForm {

	@NotBlank
	@Size(max = 30)
	private String staffNumber = "";

	@NotBlank
	@Size(max = 50)
	private String name = "";

	@NotNull
	private @Nullable PartyStanding standing;

	@NotNull
	private @Nullable LocalDate joinedOn;

	@NotNull
	private @Nullable UUID home;

	@NotNull
	private @Nullable MemberPosition position = MemberPosition.MEMBER;

	@Size(max = 100)
	private String post = "";

	NewPerson toPerson() {
		return new NewPerson(this.staffNumber, this.name, requireNonNull(this.standing), requireNonNull(this.joinedOn),
				new UnitId(requireNonNull(this.home)), requireNonNull(this.position),
				this.post.isEmpty() ? null : this.post);
	}

	public String getStaffNumber() {
		return this.staffNumber;
	}

	public void setStaffNumber(String staffNumber) {
		this.staffNumber = staffNumber;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public @Nullable PartyStanding getStanding() {
		return this.standing;
	}

	public void setStanding(@Nullable PartyStanding standing) {
		this.standing = standing;
	}

	public @Nullable LocalDate getJoinedOn() {
		return this.joinedOn;
	}

	public void setJoinedOn(@Nullable LocalDate joinedOn) {
		this.joinedOn = joinedOn;
	}

	public @Nullable UUID getHome() {
		return this.home;
	}

	public void setHome(@Nullable UUID home) {
		this.home = home;
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

}
