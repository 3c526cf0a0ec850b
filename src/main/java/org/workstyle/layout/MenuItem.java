package org.workstyle.layout;

import java.util.Set;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * A place in the side menu. Hides what a role cannot open; what it may open is decided by
 * the page itself.
 *
 * @param section message key of the section: {@code layout.section.study},
 * {@code layout.section.organization}, {@code layout.section.supervision} or
 * {@code layout.section.system}, or one of the module's own
 * @param label message key of the place
 * @param path its address
 * @param icon name of a bootstrap icon, without {@code bi-}
 * @param roles who sees it; empty means everybody
 * @param order where it stands; sections stand where their first item does
 */
public record MenuItem(String section, String label, String path, String icon, Set<Role> roles, int order) {

	public MenuItem {
		roles = Set.copyOf(roles);
	}

	/**
	 * Whether the menu of the person shows the place.
	 */
	public boolean isFor(Actor actor) {
		return this.roles.isEmpty() || this.roles.stream().anyMatch(actor::is);
	}

	/**
	 * Whether the address is this place or lies below it.
	 */
	public boolean covers(String address) {
		return address.equals(this.path) || address.startsWith(this.path + "/");
	}

}
