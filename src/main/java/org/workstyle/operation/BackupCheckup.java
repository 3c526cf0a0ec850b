package org.workstyle.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether there is a backup of the last days, and one that was tried.
 */
@Component
class BackupCheckup implements Checkup {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final JdbcClient jdbc;

	private final OperationProperties properties;

	private final Clock clock;

	BackupCheckup(JdbcClient jdbc, OperationProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "backup";
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public Diagnosis examine() {
		Instant made = last("BACKUP");
		Instant tried = last("RESTORE_TEST");
		if (made == null) {
			return Diagnosis.attention("operation.backup.none");
		}
		if (isOlder(made, this.properties.backupDue())) {
			return Diagnosis.fault("operation.backup.old", text(made), this.properties.backupDue().toDays());
		}
		if (tried == null) {
			return Diagnosis.attention("operation.backup.untried", text(made));
		}
		if (isOlder(tried, this.properties.restoreTestDue())) {
			return Diagnosis.attention("operation.backup.trial-old", text(made), text(tried));
		}
		return Diagnosis.sound("operation.backup.sound", text(made), text(tried));
	}

	private @Nullable Instant last(String kind) {
		return this.jdbc.sql("select max(finished_at) from backup_record where kind = :kind")
			.param("kind", kind)
			.query((row, number) -> row.getObject(1, OffsetDateTime.class))
			.list()
			.stream()
			.filter((moment) -> moment != null)
			.map(OffsetDateTime::toInstant)
			.findFirst()
			.orElse(null);
	}

	private boolean isOlder(Instant moment, Duration limit) {
		return moment.isBefore(this.clock.instant().minus(limit));
	}

	private String text(Instant moment) {
		ZoneId zone = this.clock.getZone();
		return MOMENT.format(moment.atZone(zone));
	}

}
