package org.workstyle.audit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessException;

import org.workstyle.audit.VerificationResult.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AuditLogTests {

	private static final List<String> CHANGES = List.of("update audit_entry set details = '{}' where id = 1",
			"delete from audit_entry where id = 2", "truncate audit_entry", "update audit_head set last_id = 1",
			"delete from audit_head", "truncate audit_head");

	@Test
	void refusesEveryChangeToThePortalAndToTheOwner() {
		AuditTrail trail = new AuditTrail().with(2);

		for (String change : CHANGES) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> trail.portal.sql(change).update());
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> trail.owner.sql(change).update())
				.havingRootCause()
				.withMessageContaining("refused");
		}

		assertThat(trail.verify()).returns(Finding.INTACT, VerificationResult::finding)
			.returns(2L, VerificationResult::intactEntries);
	}

	@Test
	void staysOneChainWhenManyWriteAtOnce() throws Exception {
		AuditTrail trail = new AuditTrail();
		List<Callable<Void>> writers = IntStream.range(0, 8).<Callable<Void>>mapToObj((writer) -> () -> {
			trail.with(15);
			return null;
		}).toList();

		ExecutorService threads = Executors.newFixedThreadPool(8);
		for (Future<Void> writer : threads.invokeAll(writers)) {
			writer.get();
		}
		threads.shutdown();

		assertThat(trail.verify()).returns(Finding.INTACT, VerificationResult::finding)
			.returns(120L, VerificationResult::intactEntries);
	}

	@Test
	void leavesNoGapWhereATransactionWasRolledBack() {
		AuditTrail trail = new AuditTrail().with(1);

		trail.transaction.executeWithoutResult((status) -> {
			trail.record("never happened");
			status.setRollbackOnly();
		});
		trail.record("happened");

		assertThat(trail.portal.sql("select id from audit_entry order by id").query(Long.class).list())
			.containsExactly(1L, 2L);
		assertThat(trail.verify().isIntact()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "details = replace(details, '12', '13')", "actor_name = '某人'", "address = '10.0.0.1'",
			"recorded_at = recorded_at + interval '1 microsecond'", "event = 'SIGN_IN'", "subject_id = null",
			"hash = 'SM9:' || substr(hash, 9)" })
	void findsTheEntryThatWasChanged(String change) {
		AuditTrail trail = new AuditTrail().with(5);

		trail.tamper("update audit_entry set " + change + " where id = 3");

		assertThat(trail.verify()).returns(Finding.CHANGED, VerificationResult::finding)
			.returns(3L, VerificationResult::brokenId)
			.returns(2L, VerificationResult::intactEntries);
	}

	@Test
	void findsTheEntryThatIsMissing() {
		AuditTrail trail = new AuditTrail().with(5);

		trail.tamper("delete from audit_entry where id = 3");

		assertThat(trail.verify()).returns(Finding.MISSING, VerificationResult::finding)
			.returns(3L, VerificationResult::brokenId);
	}

	@Test
	void findsEntriesThatWereExchanged() {
		AuditTrail trail = new AuditTrail().with(5);

		trail.tamper("update audit_entry set id = 100 where id = 3", "update audit_entry set id = 3 where id = 4",
				"update audit_entry set id = 4 where id = 100");

		assertThat(trail.verify()).returns(Finding.REORDERED, VerificationResult::finding)
			.returns(3L, VerificationResult::brokenId);
	}

	@Test
	void findsTheEndThatWasCutOff() {
		AuditTrail trail = new AuditTrail().with(5);

		trail.tamper("delete from audit_entry where id > 3");

		assertThat(trail.verify()).returns(Finding.CUT, VerificationResult::finding)
			.returns(4L, VerificationResult::brokenId);
	}

	@Test
	void findsTheEntryThatWasRewrittenTogetherWithItsHash() {
		AuditTrail trail = new AuditTrail().with(5);
		AuditEntry third = trail.portal.sql("select * from audit_entry where id = 3").query(AuditEntry.class).single();
		AuditEntry forged = new AuditChain(List.of(new Sha256Digest())).seal(new AuditEntry(3, third.recordedAt(), null,
				"某人", null, "EXPORT", null, null, "{}", third.previousHash(), ""));

		trail.tamper("update audit_entry set actor_name = '某人', subject_type = null, subject_id = null,"
				+ " details = '{}', hash = '" + forged.hash() + "' where id = 3");

		assertThat(trail.verify()).returns(Finding.REPLACED, VerificationResult::finding)
			.returns(3L, VerificationResult::brokenId);
	}

}
