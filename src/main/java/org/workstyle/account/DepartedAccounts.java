package org.workstyle.account;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of somebody who leaves the bureau.
 */
@Component
class DepartedAccounts {

	private final AccountRepository accounts;

	private final ApplicationEventPublisher events;

	DepartedAccounts(AccountRepository accounts, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.events = events;
	}

	@EventListener
	void on(PersonDeparted event) {
		this.accounts.findByPerson(event.person())
			.ifPresent((account) -> this.events.publishEvent(
					new AccountChanged(account, AccountChange.OWNER_DEPARTED, Map.of("on", event.on().toString()))));
	}

}
