package org.workstyle.demo;

import org.springframework.stereotype.Component;

/**
 * Puts the parts of the demonstration together.
 */
@Component
class DemonstrationData {

	private final BureauFoundation foundation;

	private final GroupFormation groups;

	private final Transfers transfers;

	private final OpenedAccounts accounts;

	private final StudyHalfYear study;

	DemonstrationData(BureauFoundation foundation, GroupFormation groups, Transfers transfers, OpenedAccounts accounts,
			StudyHalfYear study) {
		this.foundation = foundation;
		this.groups = groups;
		this.transfers = transfers;
		this.accounts = accounts;
		this.study = study;
	}

	/**
	 * Loads everything.
	 * @param flush sends people and units to the database, where study looks them up
	 */
	void load(Seed seed, Runnable flush) {
		Bureau bureau = this.foundation.found(seed);
		this.groups.form(bureau, seed);
		this.transfers.carryOut(bureau);
		this.accounts.open(bureau);
		flush.run();
		this.study.enter(bureau, seed);
	}

}
