package org.workstyle.assessment;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.scoring.Verification;

/**
 * Proves an edition from its stored text alone.
 */
@Component
@Transactional(readOnly = true)
public class EditionVerification {

	private final JdbcClient jdbc;

	EditionVerification(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Recomputes the edition and compares to the last digit.
	 */
	public Verification verify(UUID edition) {
		return this.jdbc.sql("select quarter_number is null as annual, canonical, digest from edition where id = :id")
			.param("id", edition)
			.query((row, number) -> row.getBoolean("annual")
					? Verification.ofYear(row.getString("canonical"), row.getString("digest"))
					: Verification.ofQuarter(row.getString("canonical"), row.getString("digest")))
			.single();
	}

}
