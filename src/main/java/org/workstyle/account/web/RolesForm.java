package org.workstyle.account.web;

import java.util.EnumSet;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.Account;
import org.workstyle.shared.Role;

/**
 * What an account may do from now on, and why, as it is typed.
 */
class RolesForm {

	@NotEmpty
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	private @Nullable Long version;

	static RolesForm from(Account account) {
		RolesForm form = new RolesForm();
		form.roles = account.roles();
		form.version = account.version();
		return form;
	}

	public Set<Role> getRoles() {
		return this.roles;
	}

	public void setRoles(Set<Role> roles) {
		this.roles = roles;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
