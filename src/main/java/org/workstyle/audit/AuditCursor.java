package org.workstyle.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.workstyle.shared.NotFoundException;

/**
 * The entry a page of the list goes on from.
 *
 * @param recordedAt its moment
 * @param id its number
 */
record AuditCursor(Instant recordedAt, long id) {

	static AuditCursor of(AuditEntry entry) {
		return new AuditCursor(entry.recordedAt(), entry.id());
	}

	static AuditCursor read(String text) {
		String[] parts = text.split("_", 2);
		try {
			return new AuditCursor(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS),
					Long.parseLong(parts[parts.length - 1]));
		}
		catch (NumberFormatException | DateTimeException | ArithmeticException ex) {
			throw new NotFoundException("page", text);
		}
	}

	OffsetDateTime moment() {
		return OffsetDateTime.ofInstant(this.recordedAt, ZoneOffset.UTC);
	}

	@Override
	public String toString() {
		return ChronoUnit.MICROS.between(Instant.EPOCH, this.recordedAt) + "_" + this.id;
	}

}
