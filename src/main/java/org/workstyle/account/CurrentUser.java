package org.workstyle.account;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * Who is signed in: kept in the session, so small. A change of roles ends the person's
 * sessions.
 */
public final class CurrentUser implements Actor, UserDetails, CredentialsContainer {

	@Serial
	private static final long serialVersionUID = 1L;

	private final AccountId account;

	private final @Nullable PersonId person;

	private final String username;

	private final String displayName;

	private final Set<Role> roles;

	private final boolean disabled;

	private final boolean passwordExpired;

	private @Nullable String password;

	/**
	 * Creates the signed-in user.
	 * @param account the account
	 * @param person whose account it is, if a person's
	 * @param username name typed at sign-in
	 * @param displayName name shown
	 * @param roles what the account may do
	 */
	public CurrentUser(AccountId account, @Nullable PersonId person, String username, String displayName,
			Set<Role> roles) {
		this(account, person, username, displayName, roles, null, false, false);
	}

	CurrentUser(AccountId account, @Nullable PersonId person, String username, String displayName, Set<Role> roles,
			@Nullable String password, boolean disabled, boolean passwordExpired) {
		this.account = account;
		this.person = person;
		this.username = username;
		this.displayName = displayName;
		this.roles = Set.copyOf(roles);
		this.password = password;
		this.disabled = disabled;
		this.passwordExpired = passwordExpired;
	}

	/**
	 * Returns the account.
	 */
	public AccountId account() {
		return this.account;
	}

	/**
	 * Returns whose account it is, if a person's.
	 */
	public @Nullable PersonId person() {
		return this.person;
	}

	@Override
	public UUID accountId() {
		return this.account.value();
	}

	@Override
	public @Nullable UUID personId() {
		return (this.person != null) ? this.person.value() : null;
	}

	@Override
	public String displayName() {
		return this.displayName;
	}

	@Override
	public Set<Role> roles() {
		return this.roles;
	}

	/**
	 * Whether the person must choose a new password before anything else.
	 */
	public boolean isPasswordExpired() {
		return this.passwordExpired;
	}

	/**
	 * Returns the same user, whose password is a new one.
	 */
	public CurrentUser withNewPassword() {
		return new CurrentUser(this.account, this.person, this.username, this.displayName, this.roles, null,
				this.disabled, false);
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.roles.stream().map((role) -> new SimpleGrantedAuthority(role.authority())).toList();
	}

	@Override
	public @Nullable String getPassword() {
		return this.password;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public boolean isEnabled() {
		return !this.disabled;
	}

	@Override
	public void eraseCredentials() {
		this.password = null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CurrentUser user && user.account.equals(this.account);
	}

	@Override
	public int hashCode() {
		return this.account.hashCode();
	}

	@Override
	public String toString() {
		return this.username + List.copyOf(this.roles);
	}

}
