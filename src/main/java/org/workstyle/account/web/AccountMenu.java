package org.workstyle.account.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * People, units and accounts in the side menu.
 */
@Component
class AccountMenu implements MenuContribution {

	private static final String ORGANIZATION = "layout.section.organization";

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem(ORGANIZATION, "account.people.title", "/people", "people", Set.of(), 700),
				new MenuItem(ORGANIZATION, "account.units.title", "/units", "diagram-3", Set.of(Role.ADMIN), 710),
				new MenuItem(ORGANIZATION, "account.accounts.title", "/accounts", "person-lock", Set.of(Role.ADMIN),
						720),
				new MenuItem(ORGANIZATION, "account.signIns.title", "/sign-ins", "clock-history", Set.of(Role.ADMIN),
						730));
	}

}
