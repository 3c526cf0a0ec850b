package org.workstyle.exchange;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.workstyle.shared.PortalException;

/**
 * Works on imports in the background, one at a time, so that memory holds one file's. A
 * job is one transaction, and holds a lock while it lives: a run whose lock is free has
 * nobody working on it.
 */
@Component
class ImportWorker {

	private static final Logger logger = LoggerFactory.getLogger(ImportWorker.class);

	private static final int MOST_WAITING = 4;

	private final ExecutorService threads = new ThreadPoolExecutor(0, MOST_WAITING, 10, TimeUnit.SECONDS,
			new SynchronousQueue<>());

	private final Semaphore turn = new Semaphore(1, true);

	private final TransactionTemplate job;

	private final TransactionTemplate apart;

	private final ImportRuns runs;

	private final JdbcClient jdbc;

	ImportWorker(PlatformTransactionManager transactions, ImportRuns runs, JdbcClient jdbc) {
		this.job = new TransactionTemplate(transactions);
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.runs = runs;
		this.jdbc = jdbc;
	}

	/**
	 * Does the job in the background, in the name of whoever is signed in, then cleans up
	 * whatever became of it.
	 */
	void submit(ImportRunId id, Consumer<ImportRunId> work, Runnable cleanUp) {
		try {
			this.threads.execute(new DelegatingSecurityContextRunnable(() -> run(id, work, cleanUp)));
		}
		catch (RejectedExecutionException ex) {
			cleanUp.run();
			this.runs.refuse(id, ImportState.ABORTED, new PortalException("exchange.refused.busy"));
		}
	}

	/**
	 * Tells how many rows were read, at once, whatever becomes of the job.
	 */
	void progress(ImportRunId id, long rows) {
		this.apart.executeWithoutResult((status) -> this.runs.progress(id, rows));
	}

	/**
	 * Takes the lock of a run until the transaction ends, if nobody holds it.
	 */
	boolean lock(ImportRunId id) {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(:key)")
			.param("key", id.value().getMostSignificantBits() ^ id.value().getLeastSignificantBits())
			.query(Boolean.class)
			.single();
	}

	@PreDestroy
	void stop() {
		this.threads.shutdownNow();
	}

	private void run(ImportRunId id, Consumer<ImportRunId> work, Runnable cleanUp) {
		try {
			this.job.executeWithoutResult((status) -> {
				if (!lock(id)) {
					throw new IllegalStateException("Somebody works on the import already");
				}
				this.turn.acquireUninterruptibly();
				try {
					work.accept(id);
				}
				finally {
					this.turn.release();
				}
			});
		}
		catch (PortalException ex) {
			this.runs.refuse(id, ImportState.REFUSED, ex);
		}
		catch (RuntimeException ex) {
			logger.error("Import {} failed", id, ex);
			this.runs.refuse(id, ImportState.ABORTED, new PortalException("exchange.refused.failed"));
		}
		finally {
			cleanUp.run();
		}
	}

}
