package org.workstyle.account.web;

import java.util.EnumSet;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;

import org.workstyle.account.Account;
import org.workstyle.shared.ReasonedForm;
import org.workstyle.shared.Role;

/**
 * What an account may do from now on, and why, as it is typed.
 */
class RolesForm extends ReasonedForm {

	@NotEmpty
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	static RolesForm from(Account account) {
		RolesForm form = new RolesForm();
		form.roles = account.roles();
		form.setVersion(account.version());
		return form;
	}

	public Set<Role> getRoles() {
		return this.roles;
	}

	public void setRoles(Set<Role> roles) {
		this.roles = roles;
	}

}
