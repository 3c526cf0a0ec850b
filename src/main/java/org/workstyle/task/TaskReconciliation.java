package org.workstyle.task;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks every module what is open and opens, changes and closes tasks by it. Each kind is
 * a transaction of its own: a module that fails leaves the others' tasks alone. A lock in
 * the database lets one instance work on a kind at a time.
 */
@Component
public class TaskReconciliation {

	private static final Logger logger = LoggerFactory.getLogger(TaskReconciliation.class);

	private final List<TaskSource> sources;

	private final TaskStore store;

	private final TransactionTemplate transaction;

	TaskReconciliation(List<TaskSource> sources, TaskStore store, PlatformTransactionManager transactions) {
		this.sources = List.copyOf(sources);
		this.store = store;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Returns the kinds there are.
	 */
	public List<String> kinds() {
		return this.sources.stream().map(TaskSource::kind).sorted().toList();
	}

	/**
	 * Brings all tasks up to date: shortly after the start, then every few minutes, and
	 * right after midnight, when days become due.
	 */
	@Scheduled(initialDelayString = "${portal.task.first-check}", fixedDelayString = "${portal.task.check-every}")
	@Scheduled(cron = "0 1 0 * * *", zone = "Asia/Shanghai")
	public void run() {
		this.sources.forEach(this::reconcile);
	}

	private void reconcile(TaskSource source) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				if (this.store.lock(source.kind())) {
					this.store.reconcile(source.kind(), source.openTasks());
				}
			});
		}
		catch (RuntimeException ex) {
			logger.error("Tasks of kind {} stay as they were", source.kind(), ex);
		}
	}

}
