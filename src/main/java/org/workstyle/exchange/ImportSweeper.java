package org.workstyle.exchange;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.workstyle.shared.PortalException;

/**
 * Gives up imports that nobody works on any more, such as after a crash, and previews
 * that nobody decided on. What they staged is removed.
 */
@Component
class ImportSweeper {

	private static final Duration GRACE = Duration.ofSeconds(10);

	private static final Duration PREVIEW = Duration.ofDays(1);

	private final ImportRuns runs;

	private final ImportWorker worker;

	private final ImportMerge merge;

	private final List<ImportKind> kinds;

	private final TransactionTemplate transaction;

	ImportSweeper(ImportRuns runs, ImportWorker worker, ImportMerge merge, List<ImportKind> kinds,
			PlatformTransactionManager transactions) {
		this.runs = runs;
		this.worker = worker;
		this.merge = merge;
		this.kinds = kinds;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Looks at the start, and then twice a minute: another instance may have died.
	 */
	@Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
	void sweep() {
		this.runs.untouchedSince(this.runs.now().minus(GRACE), ImportState.CHECKING, ImportState.APPLYING)
			.forEach(this::giveUp);
		this.runs.untouchedSince(this.runs.now().minus(PREVIEW), ImportState.CHECKED).forEach(this::giveUp);
	}

	private void giveUp(ImportRun run) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.worker.lock(run.id())) {
				this.kinds.stream()
					.filter((kind) -> kind.code().equals(run.kind()))
					.forEach((kind) -> this.merge.discard(run, kind));
				if (this.runs.move(run.id(), run.state(), ImportState.ABORTED, null)) {
					this.runs.refuse(run.id(), ImportState.ABORTED, new PortalException("exchange.refused.aborted"));
				}
			}
		});
	}

}
