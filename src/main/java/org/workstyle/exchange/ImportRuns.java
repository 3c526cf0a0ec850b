package org.workstyle.exchange;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.RealTime;

/**
 * The table of imports.
 */
@Component
class ImportRuns {

	private static final String TOUCH = "update import_run set touched_at = :now, ";

	private final JdbcClient jdbc;

	private final Clock clock;

	ImportRuns(JdbcClient jdbc, @RealTime Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void begin(ImportRunId id, ImportKind kind, ReceivedFile file, Actor actor) {
		this.jdbc.sql("""
				insert into import_run (id, kind, state, file_name, file_size, sha256, uploaded_by, uploaded_by_name,
				  uploaded_at, touched_at, rows_expected)
				values (:id, :kind, 'CHECKING', :name, :size, :sha256, :actor, :actorName, :now, :now, :rows)
				""")
			.param("id", id.value())
			.param("kind", kind.code())
			.param("name", file.name())
			.param("size", file.size())
			.param("sha256", file.sha256())
			.param("actor", actor.accountId())
			.param("actorName", actor.displayName())
			.param("now", now())
			.param("rows", file.sheet().rows())
			.update();
	}

	void progress(ImportRunId id, long rows) {
		this.jdbc.sql(TOUCH + "rows_read = :rows where id = :id")
			.param("now", now())
			.param("rows", rows)
			.param("id", id.value())
			.update();
	}

	void checked(ImportRunId id, SheetHeader header, long rows, ImportCounts counts) {
		this.jdbc.sql(TOUCH + """
				state = 'CHECKED', rows_read = :rows, new_count = :added, changed_count = :changed,
				same_count = :same, wrong_count = :wrong, header = :header, positions = :positions where id = :id
				""")
			.param("now", now())
			.param("rows", rows)
			.param("added", counts.added())
			.param("changed", counts.changed())
			.param("same", counts.same())
			.param("wrong", counts.wrong())
			.param("header", header.labels().toArray(String[]::new))
			.param("positions", header.positions().toArray(Integer[]::new))
			.param("id", id.value())
			.update();
	}

	/**
	 * Moves on from one state to another, unless somebody was faster.
	 */
	boolean move(ImportRunId id, ImportState from, ImportState to, @Nullable Actor settledBy) {
		return this.jdbc.sql(TOUCH + """
				state = :to, settled_at = case when :name::text is null then settled_at else :now end,
				settled_by_name = coalesce(:name, settled_by_name) where id = :id and state = :from
				""")
			.param("now", now())
			.param("to", to.name())
			.param("from", from.name())
			.param("name", (settledBy != null) ? settledBy.displayName() : null)
			.param("id", id.value())
			.update() == 1;
	}

	void refuse(ImportRunId id, ImportState state, PortalException reason) {
		this.jdbc.sql(TOUCH + "state = :state, refusal = :key, refusal_arguments = :arguments where id = :id")
			.param("now", now())
			.param("state", state.name())
			.param("key", reason.messageKey())
			.param("arguments", Arrays.stream(reason.arguments()).map(String::valueOf).toArray(String[]::new))
			.param("id", id.value())
			.update();
	}

	Optional<ImportRun> find(ImportRunId id) {
		return this.jdbc.sql("select * from import_run where id = :id")
			.param("id", id.value())
			.query(ImportRuns::map)
			.optional();
	}

	List<String> header(ImportRunId id) {
		return this.jdbc.sql("select coalesce(header, '{}') from import_run where id = :id")
			.param("id", id.value())
			.query((row, number) -> texts(row.getArray(1)))
			.single();
	}

	/**
	 * Returns the imports of the kinds, newest first, those of one person only where a
	 * person is given.
	 */
	List<ImportRun> latest(Collection<String> kinds, @Nullable UUID uploadedBy, @Nullable UUID before, int limit) {
		return this.jdbc
			.sql("""
					select * from import_run where kind = any (:kinds)
					  and (:uploadedBy::uuid is null or uploaded_by = :uploadedBy) and (:before::uuid is null or id < :before)
					order by id desc limit :limit
					""")
			.param("kinds", kinds.toArray(String[]::new))
			.param("uploadedBy", uploadedBy)
			.param("before", before)
			.param("limit", limit)
			.query(ImportRuns::map)
			.list();
	}

	List<ImportRun> untouchedSince(OffsetDateTime moment, ImportState... states) {
		return this.jdbc.sql("select * from import_run where state = any (:states) and touched_at < :moment")
			.param("states", Arrays.stream(states).map(ImportState::name).toArray(String[]::new))
			.param("moment", moment)
			.query(ImportRuns::map)
			.list();
	}

	OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static ImportRun map(ResultSet row, int number) throws SQLException {
		OffsetDateTime settledAt = row.getObject("settled_at", OffsetDateTime.class);
		String refusal = row.getString("refusal");
		return new ImportRun(new ImportRunId(row.getObject("id", UUID.class)), row.getString("kind"),
				ImportState.valueOf(row.getString("state")), row.getString("file_name"), row.getLong("file_size"),
				row.getString("sha256"), row.getObject("uploaded_by", UUID.class), row.getString("uploaded_by_name"),
				row.getObject("uploaded_at", OffsetDateTime.class).toInstant(), row.getLong("rows_expected"),
				row.getLong("rows_read"),
				new ImportCounts(row.getLong("new_count"), row.getLong("changed_count"), row.getLong("same_count"),
						row.getLong("wrong_count")),
				(refusal != null) ? new CellProblem(null, "", refusal, texts(row.getArray("refusal_arguments"))) : null,
				(settledAt != null) ? settledAt.toInstant() : null, row.getString("settled_by_name"));
	}

	static List<String> texts(Array array) throws SQLException {
		return Arrays.stream((String[]) array.getArray()).map((text) -> (text != null) ? text : "").toList();
	}

}
