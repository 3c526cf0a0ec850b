package org.workstyle.taxpayer.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * The register of taxpayers in the side menu.
 */
@Component
class TaxpayerMenu implements MenuContribution {

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem("layout.section.collection", "taxpayer.list.title", "/taxpayers", "buildings",
				Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR, Role.COMMITTEE), 500));
	}

}
