package org.workstyle.assessment;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.operation.Checkup;
import org.workstyle.operation.Diagnosis;
import org.workstyle.scoring.Verification;

/**
 * Whether every published edition can be proved.
 */
@Component
class SnapshotCheckup implements Checkup {

	private final JdbcClient jdbc;

	private final EditionVerification verification;

	SnapshotCheckup(JdbcClient jdbc, EditionVerification verification) {
		this.jdbc = jdbc;
		this.verification = verification;
	}

	@Override
	public String key() {
		return "snapshot";
	}

	@Override
	public int order() {
		return 70;
	}

	@Override
	public Diagnosis examine() {
		List<UUID> editions = this.jdbc.sql("select id from edition order by year, quarter_number, number")
			.query(UUID.class)
			.list();
		for (UUID edition : editions) {
			Verification found = this.verification.verify(edition);
			if (!found.isProved()) {
				return Diagnosis.fault("assessment.checkup.broken", edition, found.line());
			}
		}
		return Diagnosis.sound("assessment.checkup.sound", editions.size());
	}

}
