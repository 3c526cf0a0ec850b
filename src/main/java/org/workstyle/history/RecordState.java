package org.workstyle.history;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A record, or a part of it, as one transaction left it.
 *
 * @param revision number of the transaction
 * @param recordedAt when it was
 * @param actorName who did it
 * @param reason why
 * @param table where the state is kept
 * @param kind what happened
 * @param content column → value
 */
record RecordState(long revision, Instant recordedAt, String actorName, @Nullable String reason, HistoryTable table,
		HistoryKind kind, JsonNode content) {

	@Nullable String value(String column) {
		JsonNode value = this.content.get(column);
		return (value == null || value.isNull()) ? null : value.asString();
	}

	/**
	 * Returns what tells it from the other states of the same revision.
	 */
	String identity() {
		String column = this.table.idColumn();
		return this.table.key() + "/" + ((column != null) ? value(column) : "");
	}

	/**
	 * Returns the records it refers to.
	 */
	Set<UUID> references() {
		return this.table.fields()
			.stream()
			.filter((field) -> field.type() == UUID.class)
			.map((field) -> value(field.column()))
			.filter(Objects::nonNull)
			.map(UUID::fromString)
			.collect(Collectors.toSet());
	}

}
