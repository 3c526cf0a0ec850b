package org.workstyle.arrears.ledger;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Folds the sums that entries left beside each other, so that the ledger reads one row of
 * each kind, however much was booked. What it reads is the same before and after.
 */
@Component
class LedgerUpkeep {

	private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('arrears_fold'))";

	private static final List<String> FOLDS = List.of(
			"""
					with loose as (delete from arrears_flow where not folded returning *)
					insert into arrears_flow as f (level, day, by_officer, unit_id, officer_id, tax_type, state, due_year, added,
					  corrected, cleared, written_off, folded)
					select level, day, by_officer, unit_id, officer_id, tax_type, state, due_year, sum(added), sum(corrected),
					  sum(cleared), sum(written_off), true
					from loose group by level, day, by_officer, unit_id, officer_id, tax_type, state, due_year
					on conflict (by_officer, level, day, unit_id, officer_id, tax_type, state, due_year) where folded
					do update set added = f.added + excluded.added, corrected = f.corrected + excluded.corrected,
					  cleared = f.cleared + excluded.cleared, written_off = f.written_off + excluded.written_off
					""",
			"""
					with loose as (delete from arrears_shift where not folded returning *)
					insert into arrears_shift as s (level, day, by_officer, tax_type, due_year, from_unit_id, from_officer_id,
					  from_state, to_unit_id, to_officer_id, to_state, amount, folded)
					select level, day, by_officer, tax_type, due_year, from_unit_id, from_officer_id, from_state, to_unit_id,
					  to_officer_id, to_state, sum(amount), true
					from loose group by level, day, by_officer, tax_type, due_year, from_unit_id, from_officer_id, from_state,
					  to_unit_id, to_officer_id, to_state
					on conflict (by_officer, level, day, tax_type, due_year, from_unit_id, from_officer_id, from_state, to_unit_id,
					  to_officer_id, to_state) where folded
					do update set amount = s.amount + excluded.amount
					""");

	private final JdbcClient jdbc;

	LedgerUpkeep(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Folds what is loose, unless another instance does.
	 */
	@Scheduled(initialDelay = 120_000, fixedDelay = 300_000)
	@Transactional
	public void fold() {
		if (this.jdbc.sql(LOCK).query(Boolean.class).single()) {
			FOLDS.forEach((fold) -> this.jdbc.sql(fold).update());
		}
	}

}
