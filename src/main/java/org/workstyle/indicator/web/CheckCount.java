package org.workstyle.indicator.web;

import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.workstyle.indicator.DefinitionChecks;
import org.workstyle.layout.MenuCount;

/**
 * Shows in the menu how many checks of definitions found something, as of the last
 * minute: no page waits for them.
 */
@Component
class CheckCount implements MenuCount {

	private final DefinitionChecks checks;

	private volatile int count;

	CheckCount(DefinitionChecks checks) {
		this.checks = checks;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void check() {
		this.count = this.checks.findings().size();
	}

	@Override
	public String path() {
		return "/indicator-checks";
	}

	@Override
	public int count() {
		return this.count;
	}

}
