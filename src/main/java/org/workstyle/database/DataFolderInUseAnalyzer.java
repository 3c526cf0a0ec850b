package org.workstyle.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in plain words that the data folder is in use.
 */
class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUseException cause) {
		return new FailureAnalysis("The data folder " + cause.folder() + " is in use by another running portal.",
				"Stop the other portal, or choose another folder with --portal.db.folder=... and another"
						+ " port with --server.port=... . Several portals share a database only through"
						+ " PORTAL_DB_URL.",
				cause);
	}

}
