package org.workstyle.arrears.ledger.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * The ledger of arrears in the side menu.
 */
@Component
class LedgerMenu implements MenuContribution {

	@Override
	public List<MenuItem> items() {
		return List
			.of(new MenuItem("layout.section.collection", "arrears-ledger.title", LedgerPages.LEDGER, "journal-text",
					Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR, Role.COMMITTEE), 520));
	}

}
