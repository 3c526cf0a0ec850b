package org.workstyle.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Role;

/**
 * A way to sign in, with the roles it carries.
 */
@Entity
public class Account {

	@EmbeddedId
	private AccountId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private @Nullable PersonId person;

	private String username;

	private String displayName;

	private String password;

	private Instant passwordChangedAt;

	private boolean passwordExpired;

	private boolean disabled;

	private boolean demonstration;

	private Instant createdAt;

	@ElementCollection
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	@SuppressWarnings("NullAway.Init")
	Account(@Nullable PersonId person, String username, String displayName, String password, Set<Role> roles,
			Instant now) {
		SeparationOfDuties.check(roles);
		this.id = AccountId.next();
		this.person = person;
		this.username = username.toLowerCase(Locale.ROOT);
		this.displayName = displayName;
		this.password = password;
		this.passwordChangedAt = now;
		this.passwordExpired = true;
		this.createdAt = now;
		this.roles.addAll(roles);
	}

	public AccountId id() {
		return this.id;
	}

	public String username() {
		return this.username;
	}

	public Set<Role> roles() {
		return Set.copyOf(this.roles);
	}

	CurrentUser toCurrentUser() {
		return new CurrentUser(this.id, this.person, this.username, this.displayName, this.roles, this.password,
				this.disabled, this.passwordExpired);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Account account && account.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
