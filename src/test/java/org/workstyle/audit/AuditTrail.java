package org.workstyle.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.workstyle.support.TestDatabase;

/**
 * An audit log on a database of its own, with two ways in: the portal's role and the
 * owner of the tables.
 */
final class AuditTrail {

	final JdbcClient portal;

	final JdbcClient owner;

	final TransactionTemplate transaction;

	private final AuditLog log;

	private final AuditVerification verification;

	AuditTrail() {
		String url = TestDatabase.get().create();
		DriverManagerDataSource source = new DriverManagerDataSource(url, "portal", "portal");
		this.portal = JdbcClient.create(source);
		this.owner = JdbcClient
			.create(new DriverManagerDataSource(url, TestDatabase.get().owner(), TestDatabase.get().ownerPassword()));
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
		AuditChain chain = new AuditChain(List.of(new Sha256Digest()));
		this.log = new AuditLog(this.portal, chain, Clock.systemUTC());
		this.verification = new AuditVerification(this.portal, chain);
	}

	AuditTrail with(int entries) {
		for (int number = 1; number <= entries; number++) {
			record("记录 " + number);
		}
		return this;
	}

	void record(String topic) {
		this.transaction.executeWithoutResult((status) -> {
			this.log.record("EXPORT", "study-session", topic, Map.of("rows", "12", "filter", "kind=\"党课\""));
		});
	}

	VerificationResult verify() {
		VerificationResult result = this.transaction.execute((status) -> this.verification.verify());
		if (result == null) {
			throw new IllegalStateException();
		}
		return result;
	}

	/**
	 * Changes the tables as somebody who holds the database server could: with its
	 * triggers out of force.
	 */
	void tamper(String... statements) {
		String all = "set local session_replication_role = replica; " + String.join("; ", statements);
		this.owner.sql("do $$ begin " + all + "; end $$").update();
	}

}
