package org.workstyle.audit;

import java.util.Iterator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.VerificationResult.Finding;

/**
 * Walks the whole chain from the first entry and compares each one with its hash, with
 * its neighbours and the last one with the recorded end. Reads in portions, so that the
 * length of the chain does not matter.
 */
@Component
public class AuditVerification {

	private static final int PORTION = 1000;

	private final JdbcClient jdbc;

	private final AuditChain chain;

	AuditVerification(JdbcClient jdbc, AuditChain chain) {
		this.jdbc = jdbc;
		this.chain = chain;
	}

	/**
	 * Verifies the chain as it is at this moment.
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public VerificationResult verify() {
		AuditEntry last = null;
		try (Stream<AuditEntry> entries = this.jdbc.sql("select * from audit_entry order by id")
			.withFetchSize(PORTION)
			.query(AuditEntry.class)
			.stream()) {
			for (Iterator<AuditEntry> each = entries.iterator(); each.hasNext();) {
				AuditEntry entry = each.next();
				VerificationResult broken = check(last, entry);
				if (broken != null) {
					return broken;
				}
				last = entry;
			}
		}
		return checkHead(last);
	}

	private @Nullable VerificationResult check(@Nullable AuditEntry last, AuditEntry entry) {
		long expectedId = (last != null) ? last.id() + 1 : 1;
		String expectedHash = (last != null) ? last.hash() : AuditChain.ORIGIN;
		if (entry.id() != expectedId) {
			return broken(Finding.MISSING, expectedId, null, "", "");
		}
		boolean follows = entry.previousHash().equals(expectedHash);
		if (!follows && isHashOfAnother(entry)) {
			return broken(Finding.REORDERED, entry.id(), entry, expectedHash, entry.previousHash());
		}
		if (!this.chain.isIntact(entry)) {
			return broken(Finding.CHANGED, entry.id(), entry, entry.hash(), this.chain.recompute(entry));
		}
		if (!follows) {
			return broken(Finding.REPLACED, expectedId - 1, last, entry.previousHash(), expectedHash);
		}
		return null;
	}

	private boolean isHashOfAnother(AuditEntry entry) {
		return this.jdbc.sql("select exists (select from audit_entry where hash = :hash and id <> :id)")
			.param("hash", entry.previousHash())
			.param("id", entry.id())
			.query(Boolean.class)
			.single();
	}

	private VerificationResult checkHead(@Nullable AuditEntry last) {
		Head head = this.jdbc.sql("select last_id, last_hash from audit_head").query(Head.class).single();
		long lastId = (last != null) ? last.id() : 0;
		String lastHash = (last != null) ? last.hash() : AuditChain.ORIGIN;
		if (lastId < head.lastId()) {
			return broken(Finding.CUT, lastId + 1, null, head.lastHash(), lastHash);
		}
		if (lastId > head.lastId()) {
			return broken(Finding.ADDED, head.lastId() + 1, null, head.lastHash(), lastHash);
		}
		if (!lastHash.equals(head.lastHash())) {
			return broken(Finding.REPLACED, lastId, last, head.lastHash(), lastHash);
		}
		return VerificationResult.intact(lastId, lastHash);
	}

	private static VerificationResult broken(Finding finding, long id, @Nullable AuditEntry entry, String expected,
			@Nullable String found) {
		return new VerificationResult(finding, id - 1, id, entry, expected, (found != null) ? found : "");
	}

	private record Head(long lastId, String lastHash) {

	}

}
