package org.workstyle.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;

/**
 * Imports of all kinds: check, preview, confirm, undo. A person sees the kinds of the own
 * roles, and of those the own imports; whoever answers for all units sees everybody's.
 */
@Component
public class Imports {

	private final List<ImportKind> kinds;

	private final ImportRuns runs;

	private final ImportWorker worker;

	private final ImportCheck check;

	private final ImportMerge merge;

	private final FileInspection inspection;

	Imports(List<ImportKind> kinds, ImportRuns runs, ImportWorker worker, ImportCheck check, ImportMerge merge,
			ExchangeProperties properties) {
		this.kinds = List.copyOf(kinds);
		this.runs = runs;
		this.worker = worker;
		this.check = check;
		this.merge = merge;
		this.inspection = new FileInspection(properties);
	}

	/**
	 * Returns the kinds the person may import.
	 */
	public List<ImportKind> kinds(Actor actor) {
		return this.kinds.stream().filter((kind) -> kind.isFor(actor)).toList();
	}

	/**
	 * Returns the kind with the code.
	 */
	public ImportKind kind(String code, Actor actor) {
		ImportKind found = this.kinds.stream()
			.filter((kind) -> kind.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("import kind", code));
		if (!found.isFor(actor)) {
			throw new AccessDeniedException("Not a kind of this role");
		}
		return found;
	}

	/**
	 * Takes a file and begins to check it.
	 * @throws PortalException where it is no table; nothing is stored then
	 */
	public ImportRunId receive(ImportKind kind, String name, InputStream content, Actor actor) throws IOException {
		ReceivedFile file = ReceivedFile.take(name, content, this.inspection);
		ImportRunId id = ImportRunId.next();
		this.runs.begin(id, kind, file, actor);
		this.worker.submit(id,
				(run) -> this.check.check(run, kind, file.sheet(), actor, (rows) -> this.worker.progress(run, rows)),
				file::discard);
		return id;
	}

	/**
	 * Returns the import.
	 */
	public ImportRun find(ImportRunId id, Actor actor) {
		ImportRun run = this.runs.find(id).orElseThrow(() -> new NotFoundException("import", id));
		kind(run.kind(), actor);
		if (!run.uploadedBy().equals(actor.accountId()) && !seesAll(actor)) {
			throw new NotFoundException("import", id);
		}
		return run;
	}

	/**
	 * Returns imports the person may see, newest first.
	 */
	public List<ImportRun> latest(Actor actor, @Nullable UUID before, int limit) {
		return this.runs.latest(kinds(actor).stream().map(ImportKind::code).toList(),
				seesAll(actor) ? null : actor.accountId(), before, limit);
	}

	/**
	 * Begins to write the rows of a checked file.
	 */
	public void confirm(ImportRunId id, Actor actor) {
		ImportRun run = find(id, actor);
		ImportKind kind = kind(run.kind(), actor);
		if (!run.isConfirmable() || !this.runs.move(id, ImportState.CHECKED, ImportState.APPLYING, null)) {
			throw new PortalException(
					(run.counts().wrong() > 0) ? "exchange.refused.wrong-rows" : (run.state() == ImportState.CHECKED)
							? "exchange.refused.nothing-new" : "exchange.refused.decided");
		}
		this.worker.submit(id, (confirmed) -> this.merge.confirm(run, kind, actor),
				() -> discardUnlessConfirmed(id, kind));
	}

	/**
	 * Takes the rows of a confirmed file back.
	 */
	@Transactional
	public void undo(ImportRunId id, Actor actor) {
		ImportRun run = find(id, actor);
		if (!this.runs.move(id, ImportState.CONFIRMED, ImportState.UNDONE, actor)) {
			throw new PortalException("exchange.refused.decided");
		}
		try {
			this.merge.undo(run, kind(run.kind(), actor), actor);
		}
		catch (DataIntegrityViolationException ex) {
			throw new PortalException("exchange.undo.depended-on");
		}
	}

	private void discardUnlessConfirmed(ImportRunId id, ImportKind kind) {
		this.runs.find(id)
			.filter((run) -> run.state() != ImportState.CONFIRMED)
			.ifPresent((run) -> this.merge.discard(run, kind));
	}

	private static boolean seesAll(Actor actor) {
		return actor.is(Role.ADMIN) || actor.roles().stream().anyMatch(Role::seesAllUnits);
	}

}
