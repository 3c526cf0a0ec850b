package org.workstyle.account.web;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.AccountState;
import org.workstyle.shared.Role;

/**
 * The filters of the accounts, as they stand in the address.
 */
class AccountFilterForm {

	private @Nullable Role role;

	private @Nullable AccountState state;

	private String text = "";

	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/accounts");
		PeopleFilterForm.add(address, "role", this.role);
		PeopleFilterForm.add(address, "state", this.state);
		PeopleFilterForm.add(address, "text", this.text);
		return address.encode().build().toUriString();
	}

	public @Nullable Role getRole() {
		return this.role;
	}

	public void setRole(@Nullable Role role) {
		this.role = role;
	}

	public @Nullable AccountState getState() {
		return this.state;
	}

	public void setState(@Nullable AccountState state) {
		this.state = state;
	}

	public String getText() {
		return this.text;
	}

	public void setText(String text) {
		this.text = text;
	}

}
