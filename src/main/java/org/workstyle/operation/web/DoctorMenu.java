package org.workstyle.operation.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * The doctor in the administrator's menu.
 */
@Component
class DoctorMenu implements MenuContribution {

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem("layout.section.system", "operation.title", "/doctor", "heart-pulse",
				Set.of(Role.ADMIN), 990));
	}

}
