package org.workstyle.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * The way to imports, for whoever may import anything.
 */
@Component
class ImportMenu implements MenuContribution {

	private final List<ImportKind> kinds;

	ImportMenu(List<ImportKind> kinds) {
		this.kinds = kinds;
	}

	@Override
	public List<MenuItem> items() {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		this.kinds.forEach((kind) -> roles.addAll(kind.roles()));
		return List.of(new MenuItem("layout.section.system", "exchange.title", "/imports", "file-earmark-arrow-up",
				roles, 850));
	}

}
