package org.workstyle.account;

import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.workstyle.shared.Role;

/**
 * Before a portal for real work opens: the first administrator can sign in, and nobody
 * can by a password that everybody knows. A demonstration in turn does not open on
 * records that are real.
 */
@Component
class FirstAccount implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

	private static final String ADMINISTRATOR = "admin";

	private final AccountRepository accounts;

	private final AccountManagement management;

	private final SignInHistory signIns;

	private final boolean demonstration;

	FirstAccount(AccountRepository accounts, AccountManagement management, SignInHistory signIns,
			@Value("${portal.demo}") boolean demonstration) {
		this.accounts = accounts;
		this.management = management;
		this.signIns = signIns;
		this.demonstration = demonstration;
	}

	@Override
	public void afterSingletonsInstantiated() {
		boolean empty = this.accounts.count() == 0;
		boolean made = this.accounts.existsByDemonstrationTrue();
		if (this.demonstration && !empty && !made) {
			throw new RealAccountsException();
		}
		if (!this.demonstration && made) {
			throw new DemonstrationAccountsException();
		}
		if (!this.demonstration) {
			(empty ? Optional.of(open()) : renew())
				.ifPresent((password) -> LOG.info("Sign in once as {} with the password {} and choose your own",
						password.username(), password.password()));
		}
	}

	private OneTimePassword open() {
		return this.management.open(new NewAccount(null, ADMINISTRATOR, "系统管理员", Set.of(Role.ADMIN)));
	}

	/**
	 * A password nobody signed in with may never have been read, if the portal was
	 * stopped before it told: there is a new one as long as the account was never used.
	 */
	private Optional<OneTimePassword> renew() {
		return this.accounts.findByUsername(ADMINISTRATOR)
			.filter((account) -> account.person() == null && account.roles().contains(Role.ADMIN)
					&& !account.isDisabled() && !this.signIns.hasSucceeded(account.id()))
			.map((account) -> this.management.resetPassword(account.id(), "首次登录前重新启动"));
	}

}
