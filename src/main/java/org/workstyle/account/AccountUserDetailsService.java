package org.workstyle.account;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.RealTime;

/**
 * Finds the account at sign-in. Who has left the bureau is kept out like a disabled
 * account.
 */
@Component
@Transactional(readOnly = true)
class AccountUserDetailsService implements UserDetailsService {

	private final AccountRepository accounts;

	private final PersonRepository people;

	private final SignInProperties properties;

	private final Clock clock;

	private final Clock realTime;

	AccountUserDetailsService(AccountRepository accounts, PersonRepository people, SignInProperties properties,
			Clock clock, @RealTime Clock realTime) {
		this.accounts = accounts;
		this.people = people;
		this.properties = properties;
		this.clock = clock;
		this.realTime = realTime;
	}

	@Override
	public CurrentUser loadUserByUsername(String username) {
		Account account = this.accounts.findByUsername(Account.normalized(username))
			.orElseThrow(() -> new UsernameNotFoundException("No account " + username));
		return account.toCurrentUser(worksHere(account),
				account.mustChoosePassword(this.realTime.instant(), this.properties.passwordAge()));
	}

	private boolean worksHere(Account account) {
		PersonId person = account.person();
		return person == null || !this.people.existsByIdAndLeftOnLessThanEqual(person, LocalDate.now(this.clock));
	}

}
