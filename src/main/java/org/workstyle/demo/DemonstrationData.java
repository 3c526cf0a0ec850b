package org.workstyle.demo;

import org.springframework.stereotype.Component;

/**
 * Puts the parts of the demonstration together.
 */
@Component
class DemonstrationData {

	private final BureauFoundation foundation;

	private final GroupFormation groups;

	private final OpenedAccounts accounts;

	DemonstrationData(BureauFoundation foundation, GroupFormation groups, OpenedAccounts accounts) {
		this.foundation = foundation;
		this.groups = groups;
		this.accounts = accounts;
	}

	void load(Seed seed) {
		Bureau bureau = this.foundation.found(seed);
		this.groups.form(bureau, seed);
		this.accounts.open(bureau);
	}

}
