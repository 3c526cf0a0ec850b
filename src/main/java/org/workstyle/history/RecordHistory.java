package org.workstyle.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what happened to a record: one statement for all its states and those of its
 * parts, and one for the names of all records it refers to.
 */
@Component
public class RecordHistory {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String STATES = """
			select r.id, r.recorded_at, r.actor_name, r.reason, h.revision_type, %d as place, to_jsonb(h) as content
			from %s h join revision r on r.id = h.revision
			where h.%s = :record""";

	private final JdbcClient jdbc;

	private final HistoryTables tables;

	private final HistoryTexts texts;

	private final RecordNames names;

	RecordHistory(JdbcClient jdbc, HistoryTables tables, HistoryTexts texts, RecordNames names) {
		this.jdbc = jdbc;
		this.tables = tables;
		this.texts = texts;
		this.names = names;
	}

	/**
	 * Returns what happened to a record, the newest first, in the reader's language.
	 * Whether the reader may see it, the caller has decided.
	 * @param entity the audited entity
	 * @param id the record's identifier, which prints as a UUID
	 */
	@Transactional(readOnly = true)
	public List<HistoryEntry> of(Class<?> entity, Object id) {
		List<RecordState> states = states(this.tables.of(entity), UUID.fromString(id.toString()));
		return new Comparison(this.texts, names(states)).entries(states);
	}

	private List<RecordState> states(List<HistoryTable> sources, UUID record) {
		String sql = IntStream.range(0, sources.size())
			.mapToObj((place) -> STATES.formatted(place, sources.get(place).table(), sources.get(place).ownerColumn()))
			.collect(Collectors.joining("\nunion all\n", "", "\norder by recorded_at, id, place"));
		return this.jdbc.sql(sql)
			.param("record", record)
			.query((row, number) -> state(row, sources.get(row.getInt("place"))))
			.list();
	}

	private static RecordState state(ResultSet row, HistoryTable table) throws SQLException {
		return new RecordState(row.getLong("id"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
				row.getString("actor_name"), row.getString("reason"), table,
				HistoryKind.of(row.getInt("revision_type")), JSON.readTree(row.getString("content")));
	}

	private Map<UUID, String> names(List<RecordState> states) {
		Set<UUID> ids = new HashSet<>();
		states.forEach((state) -> ids.addAll(state.references()));
		return this.names.of(ids);
	}

}
