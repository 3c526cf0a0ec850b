package org.workstyle.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.history.Reasons;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.RealTime;
import org.workstyle.shared.Role;

/**
 * Opens and closes accounts, and says what each may do. Whatever restricts an account
 * ends its sessions.
 */
@Component
@Transactional
public class AccountManagement {

	private final AccountRepository accounts;

	private final PasswordEncoder encoder;

	private final PasswordHistory passwords;

	private final ApplicationEventPublisher events;

	private final Reasons reasons;

	private final Clock clock;

	AccountManagement(AccountRepository accounts, PasswordEncoder encoder, PasswordHistory passwords,
			ApplicationEventPublisher events, Reasons reasons, @RealTime Clock clock) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.passwords = passwords;
		this.events = events;
		this.reasons = reasons;
		this.clock = clock;
	}

	/**
	 * Returns the account with its roles.
	 */
	@Transactional(readOnly = true)
	public Account get(AccountId id) {
		return this.accounts.findWithRolesById(id).orElseThrow(() -> new NotFoundException("account", id));
	}

	/**
	 * Returns the account with the name typed at sign-in.
	 */
	@Transactional(readOnly = true)
	public Optional<Account> find(String username) {
		return this.accounts.findByUsername(Account.normalized(username));
	}

	/**
	 * Whether nobody can sign in yet.
	 */
	@Transactional(readOnly = true)
	public boolean areNone() {
		return this.accounts.count() == 0;
	}

	/**
	 * Opens an account.
	 * @return the password that gets its owner in once
	 */
	public OneTimePassword open(NewAccount account) {
		OneTimePassword password = OneTimePassword.random(account.username());
		save(account, this.encoder.encode(password.password()));
		return password;
	}

	/**
	 * Opens the demonstration accounts, which all have one known password and can exist
	 * only beside demonstration data.
	 */
	public void openDemonstration(List<NewAccount> demonstration, String password) {
		String encoded = this.encoder.encode(password);
		demonstration.forEach((account) -> save(account, encoded).markDemonstration());
	}

	/**
	 * Changes what the account may do.
	 * @param version the version that was edited
	 * @param roles what it may do from now on
	 * @param reason why
	 */
	public void changeRoles(AccountId id, long version, Set<Role> roles, String reason) {
		Account account = get(id);
		if (account.version() != version) {
			throw new EditConflictException("account", id);
		}
		String before = text(account.roles());
		this.reasons.give(reason);
		account.changeRoles(roles);
		publish(account, AccountChange.ROLES_CHANGED, Map.of("before", before, "after", text(roles), "reason", reason));
	}

	/**
	 * Keeps the account from signing in.
	 */
	public void disable(AccountId id, String reason) {
		Account account = get(id);
		this.reasons.give(reason);
		account.disable();
		publish(account, AccountChange.DISABLED, Map.of("reason", reason));
	}

	/**
	 * Lets the account sign in again.
	 */
	public void enable(AccountId id, String reason) {
		Account account = get(id);
		this.reasons.give(reason);
		account.enable();
		publish(account, AccountChange.ENABLED, Map.of("reason", reason));
	}

	/**
	 * Lifts the lock-out that followed failures.
	 */
	public void unlock(AccountId id) {
		publish(get(id), AccountChange.UNLOCKED, Map.of());
	}

	/**
	 * Gives the account a new password.
	 * @return the password that gets its owner in once
	 */
	public OneTimePassword resetPassword(AccountId id, String reason) {
		Account account = get(id);
		OneTimePassword password = OneTimePassword.random(account.username());
		account.resetPassword(this.encoder.encode(password.password()), this.clock.instant());
		publish(account, AccountChange.PASSWORD_RESET, Map.of("reason", reason));
		return password;
	}

	/**
	 * Changes the own password.
	 */
	public void choosePassword(AccountId id, String current, String chosen) {
		Account account = get(id);
		if (!this.encoder.matches(current, account.password())) {
			throw new PortalException("account.error.password-wrong");
		}
		PasswordRules.check(chosen, account.username());
		if (current.equals(chosen)) {
			throw new PortalException("account.error.password-unchanged");
		}
		this.passwords.refuseRepetition(id, chosen);
		Instant now = this.clock.instant();
		String encoded = this.encoder.encode(chosen);
		account.choosePassword(encoded, now);
		this.passwords.add(id, encoded, now);
		publish(account, AccountChange.PASSWORD_CHANGED, Map.of());
	}

	private Account save(NewAccount account, String encodedPassword) {
		if (this.accounts.existsByUsername(Account.normalized(account.username()))) {
			throw new PortalException("account.error.username-taken", account.username());
		}
		if (account.person() != null && this.accounts.existsByPerson(account.person())) {
			throw new PortalException("account.error.person-has-account");
		}
		Account opened = this.accounts.save(new Account(account, encodedPassword, this.clock.instant()));
		publish(opened, AccountChange.OPENED, Map.of("roles", text(opened.roles())));
		return opened;
	}

	private void publish(Account account, AccountChange change, Map<String, String> details) {
		this.events.publishEvent(new AccountChanged(account, change, details));
	}

	private static String text(Set<Role> roles) {
		return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
	}

}
