package org.workstyle.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PartyStanding;
import org.workstyle.account.Person;

/**
 * Corrections of a person, as they are typed.
 */
class PersonForm {

	@NotBlank
	@Size(max = 50)
	private String name = "";

	@NotNull
	private @Nullable PartyStanding standing;

	private @Nullable Long version;

	static PersonForm from(Person person) {
		PersonForm form = new PersonForm();
		form.name = person.name();
		form.standing = person.partyStanding();
		form.version = person.version();
		return form;
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

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
