package org.workstyle.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in plain words why the portal does not start with demonstration accounts.
 */
class DemonstrationAccountsAnalyzer extends AbstractFailureAnalyzer<DemonstrationAccountsException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DemonstrationAccountsException cause) {
		return new FailureAnalysis(
				"The database holds demonstration accounts, whose password is public, but portal.demo=false.",
				"Use an empty database (another --portal.db.folder or PORTAL_DB_URL) for real work, or start with"
						+ " --portal.demo=true to go on with the demonstration.",
				cause);
	}

}
