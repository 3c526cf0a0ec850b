package org.workstyle.account;

import java.time.Duration;
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
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Role;

/**
 * A way to sign in, with the roles it carries.
 */
@Entity
@Audited
public class Account {

	@EmbeddedId
	private AccountId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private @Nullable PersonId person;

	private String username;

	private String displayName;

	@NotAudited
	private String password;

	@NotAudited
	private Instant passwordChangedAt;

	@NotAudited
	private boolean passwordExpired;

	private boolean disabled;

	private boolean demonstration;

	@NotAudited
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
	Account(NewAccount account, String encodedPassword, Instant now) {
		SeparationOfDuties.check(account.roles());
		this.id = AccountId.next();
		this.person = account.person();
		this.username = normalized(account.username());
		this.displayName = account.displayName();
		this.createdAt = now;
		this.roles.addAll(account.roles());
		resetPassword(encodedPassword, now);
	}

	/**
	 * Returns the name typed at sign-in, as it is kept.
	 */
	static String normalized(String username) {
		return username.strip().toLowerCase(Locale.ROOT);
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

	public @Nullable PersonId person() {
		return this.person;
	}

	public String displayName() {
		return this.displayName;
	}

	public boolean isDisabled() {
		return this.disabled;
	}

	public boolean isDemonstration() {
		return this.demonstration;
	}

	public Instant passwordChangedAt() {
		return this.passwordChangedAt;
	}

	public Long version() {
		return this.version;
	}

	String password() {
		return this.password;
	}

	void changeRoles(Set<Role> newRoles) {
		SeparationOfDuties.check(newRoles);
		this.roles.retainAll(newRoles);
		this.roles.addAll(newRoles);
	}

	void disable() {
		this.disabled = true;
	}

	void enable() {
		this.disabled = false;
	}

	/**
	 * Sets a password that must be replaced at the next sign-in.
	 */
	final void resetPassword(String encoded, Instant now) {
		this.password = encoded;
		this.passwordChangedAt = now;
		this.passwordExpired = true;
	}

	/**
	 * Sets the password that the owner chose.
	 */
	void choosePassword(String encoded, Instant now) {
		this.password = encoded;
		this.passwordChangedAt = now;
		this.passwordExpired = false;
	}

	/**
	 * Marks an account whose password everybody knows and nobody has to change.
	 */
	void markDemonstration() {
		this.demonstration = true;
		this.passwordExpired = false;
	}

	/**
	 * Whether a new password must be chosen before anything else.
	 */
	boolean mustChoosePassword(Instant now, Duration passwordAge) {
		return this.passwordExpired || (!this.demonstration && this.passwordChangedAt.plus(passwordAge).isBefore(now));
	}

	CurrentUser toCurrentUser(boolean mayEnter, boolean mustChoosePassword) {
		return new CurrentUser(this.id, this.person, this.username, this.displayName, this.roles, this.password,
				this.disabled || !mayEnter, mustChoosePassword);
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
