package org.workstyle.indicator.web;

import org.springframework.stereotype.Component;

import org.workstyle.indicator.DefinitionChecks;
import org.workstyle.layout.MenuCount;

/**
 * Shows in the menu how many checks of definitions found something.
 */
@Component
class CheckCount implements MenuCount {

	private final DefinitionChecks checks;

	CheckCount(DefinitionChecks checks) {
		this.checks = checks;
	}

	@Override
	public String path() {
		return "/indicator-checks";
	}

	@Override
	public int count() {
		return this.checks.count();
	}

}
