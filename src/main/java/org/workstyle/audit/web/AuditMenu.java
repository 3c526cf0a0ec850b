package org.workstyle.audit.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * The audit log in the menu of those who may read it.
 */
@Component
class AuditMenu implements MenuContribution {

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem("layout.section.supervision", "audit.title", "/audit", "shield-check",
				Set.of(Role.ADMIN, Role.INSPECTOR), 810));
	}

}
