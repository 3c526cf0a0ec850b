package org.workstyle.demo;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.workstyle.account.AccountManagement;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Fills an empty database with the demonstration, before the first page is served. All of
 * it is one transaction: a start that is cut short leaves an empty database for the next
 * one.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class Demonstration implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Demonstration.class);

	/** Two portals starting on one empty database: one fills it, the other waits. */
	private static final String LOCK = "select pg_advisory_xact_lock(20230628)";

	private final AccountManagement accounts;

	private final DemonstrationData data;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final long seed;

	private boolean running;

	Demonstration(AccountManagement accounts, DemonstrationData data, JdbcClient jdbc,
			PlatformTransactionManager transactions, @Value("${portal.demo-seed:2023}") long seed) {
		this.accounts = accounts;
		this.data = data;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.seed = seed;
	}

	@Override
	public void start() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql(LOCK).query((row) -> {
			});
			if (this.accounts.areNone()) {
				load();
			}
		});
		this.running = true;
	}

	private void load() {
		logger.info("Filling the empty database with the demonstration");
		long started = System.nanoTime();
		Seed chance = new Seed(this.seed);
		TimeOrderedIds.from(chance::nextId, () -> this.data.load(chance));
		logger.info("Demonstration filled in {} ms", Duration.ofNanos(System.nanoTime() - started).toMillis());
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		logger.info("Demonstration accounts: {}; the password of each is {}",
				String.join(", ", OpenedAccounts.usernames()), OpenedAccounts.PASSWORD);
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
