package org.workstyle.exchange;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;

/**
 * Makes records of staged rows, and takes them back. Each within one transaction.
 */
@Component
class ImportMerge {

	private final JdbcClient jdbc;

	private final ImportRuns runs;

	private final AuditLog audit;

	ImportMerge(JdbcClient jdbc, ImportRuns runs, AuditLog audit) {
		this.jdbc = jdbc;
		this.runs = runs;
		this.audit = audit;
	}

	/**
	 * Writes all rows. What the preview promised must still be true.
	 */
	void confirm(ImportRun run, ImportKind kind, Actor actor) {
		ImportSql sql = new ImportSql(kind.table());
		if (count(sql.countStaged(), run.id()) != run.counts().staged()) {
			throw new PortalException("exchange.refused.expired");
		}
		if (!isAsPromised(run, sql) || write(run, kind, sql, actor) != run.counts().effective()) {
			throw new PortalException("exchange.refused.records-changed");
		}
		update(sql.removeStaged(), run.id());
		this.runs.move(run.id(), ImportState.APPLYING, ImportState.CONFIRMED, actor);
		this.audit.recordAs(actor, "IMPORT_CONFIRMED", kind.code(), run.id().toString(),
				Map.of("file", run.fileName(), "sha256", run.sha256(), "new", String.valueOf(run.counts().added()),
						"changed", String.valueOf(run.counts().changed())));
	}

	private boolean isAsPromised(ImportRun run, ImportSql sql) {
		ImportCounts now = this.jdbc.sql(sql.counts()).param("id", run.id().value()).query(ImportCounts.class).single();
		return now.equals(run.counts());
	}

	private long write(ImportRun run, ImportKind kind, ImportSql sql, Actor actor) {
		RowMerge merge = kind.merge();
		if (merge != null) {
			return merge.merge(run.id().value(), actor);
		}
		update(sql.keepBefore(), run.id());
		return update(sql.merge(), run.id());
	}

	/**
	 * Takes the rows back, unless a later change stands on one of them.
	 */
	void undo(ImportRun run, ImportKind kind, Actor actor) {
		if (kind.merge() != null) {
			throw new PortalException("exchange.undo.one-by-one");
		}
		ImportSql sql = new ImportSql(kind.table());
		if (count(sql.countTouched(), run.id()) != run.counts().effective()) {
			throw new PortalException("exchange.undo.depended-on");
		}
		update(sql.removeTouched(), run.id());
		update(sql.restoreBefore(), run.id());
		update("delete from import_undo where import_id = :id", run.id());
		this.audit.recordAs(actor, "IMPORT_UNDONE", kind.code(), run.id().toString(),
				Map.of("file", run.fileName(), "sha256", run.sha256()));
	}

	void discard(ImportRun run, ImportKind kind) {
		update(new ImportSql(kind.table()).removeStaged(), run.id());
		update("delete from import_bad_row where import_id = :id", run.id());
	}

	private long count(String sql, ImportRunId id) {
		return this.jdbc.sql(sql).param("id", id.value()).query(Long.class).single();
	}

	private long update(String sql, ImportRunId id) {
		return this.jdbc.sql(sql).param("id", id.value()).update();
	}

}
