package org.workstyle.account;

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

	private final AccountRepository accounts;

	private final AccountManagement management;

	private final boolean demonstration;

	FirstAccount(AccountRepository accounts, AccountManagement management,
			@Value("${portal.demo}") boolean demonstration) {
		this.accounts = accounts;
		this.management = management;
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
		if (!this.demonstration && empty) {
			OneTimePassword password = this.management.open(new NewAccount(null, "admin", "系统管理员", Set.of(Role.ADMIN)));
			LOG.info("Sign in once as {} with the password {} and choose your own", password.username(),
					password.password());
		}
	}

}
