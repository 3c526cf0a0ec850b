package org.workstyle.account.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Role;

/**
 * An account to open for somebody, as it is typed.
 */
class NewAccountForm {

	@NotNull
	private @Nullable UUID person;

	@NotBlank
	@Size(max = 50)
	@Pattern(regexp = "[A-Za-z0-9._-]*")
	private String username = "";

	@NotEmpty
	private Set<Role> roles = EnumSet.of(Role.STAFF);

	public @Nullable UUID getPerson() {
		return this.person;
	}

	public void setPerson(@Nullable UUID person) {
		this.person = person;
	}

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

	public Set<Role> getRoles() {
		return this.roles;
	}

	public void setRoles(Set<Role> roles) {
		this.roles = roles;
	}

}
