package org.workstyle.account;

import java.util.Set;

import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;

/**
 * 三员分立: administration, auditing and business are separate duties.
 */
final class SeparationOfDuties {

	private SeparationOfDuties() {
	}

	/**
	 * Refuses roles that one account must not hold together.
	 * @throws PortalException if it would hold ADMIN with PERFORMANCE or INSPECTOR
	 */
	static void check(Set<Role> roles) {
		if (roles.contains(Role.ADMIN) && (roles.contains(Role.PERFORMANCE) || roles.contains(Role.INSPECTOR))) {
			throw new PortalException("account.error.separation-of-duties");
		}
	}

}
