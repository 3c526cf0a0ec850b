package org.workstyle.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in plain words why the portal does not play a demonstration on real records.
 */
class RealAccountsAnalyzer extends AbstractFailureAnalyzer<RealAccountsException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RealAccountsException cause) {
		return new FailureAnalysis("The database holds accounts for real work, but portal.demo is not false.",
				"Start with --portal.demo=false (environment: PORTAL_DEMO=false) to go on with real work, or use an"
						+ " empty database (another --portal.db.folder or PORTAL_DB_URL) for a demonstration.",
				cause);
	}

}
