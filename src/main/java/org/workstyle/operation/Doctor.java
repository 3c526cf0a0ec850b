package org.workstyle.operation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs all examinations and keeps the last diagnosis of each.
 */
@Component
public class Doctor {

	private static final Logger logger = LoggerFactory.getLogger(Doctor.class);

	private static final String KEEP = """
			insert into checkup_finding (key, condition, message_key, arguments, examined_at, milliseconds)
			values (:key, :condition, :messageKey, :arguments, :examinedAt, :milliseconds)
			on conflict (key) do update set condition = excluded.condition, message_key = excluded.message_key,
			  arguments = excluded.arguments, examined_at = excluded.examined_at, milliseconds = excluded.milliseconds
			""";

	private final List<Checkup> checkups;

	private final JdbcClient jdbc;

	private final Clock clock;

	Doctor(ObjectProvider<Checkup> checkups, JdbcClient jdbc, Clock clock) {
		this.checkups = checkups.stream().sorted(Comparator.comparingInt(Checkup::order)).toList();
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Examines everything now. An examination that breaks off is a fault, not an error.
	 */
	public List<Finding> examine() {
		List<Finding> findings = this.checkups.stream().map(this::examine).toList();
		findings.forEach(this::keep);
		return findings;
	}

	/**
	 * Returns what the last examinations found, in the order of the page.
	 */
	public List<Finding> lastFindings() {
		List<String> order = this.checkups.stream().map(Checkup::key).toList();
		return this.jdbc.sql("select * from checkup_finding")
			.query(Doctor::finding)
			.stream()
			.filter((finding) -> order.contains(finding.key()))
			.sorted(Comparator.comparingInt((finding) -> order.indexOf(finding.key())))
			.toList();
	}

	private Finding examine(Checkup checkup) {
		long begun = System.nanoTime();
		Diagnosis diagnosis;
		try {
			diagnosis = checkup.examine();
		}
		catch (RuntimeException ex) {
			logger.error("The examination {} broke off", checkup.key(), ex);
			diagnosis = Diagnosis.fault("operation.diagnosis.broken-off");
		}
		return new Finding(checkup.key(), diagnosis, this.clock.instant(), (System.nanoTime() - begun) / 1_000_000);
	}

	private void keep(Finding finding) {
		this.jdbc.sql(KEEP)
			.param("key", finding.key())
			.param("condition", finding.diagnosis().condition().name())
			.param("messageKey", finding.diagnosis().messageKey())
			.param("arguments", finding.diagnosis().arguments().toArray(String[]::new))
			.param("examinedAt", finding.examinedAt().atOffset(ZoneOffset.UTC))
			.param("milliseconds", finding.milliseconds())
			.update();
	}

	private static Finding finding(ResultSet row, int number) throws SQLException {
		Array arguments = row.getArray("arguments");
		return new Finding(row.getString("key"),
				new Diagnosis(Condition.valueOf(row.getString("condition")), row.getString("message_key"),
						List.of((String[]) arguments.getArray())),
				row.getObject("examined_at", OffsetDateTime.class).toInstant(), row.getLong("milliseconds"));
	}

}
