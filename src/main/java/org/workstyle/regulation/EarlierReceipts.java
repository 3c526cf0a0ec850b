package org.workstyle.regulation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.PersonId;

/**
 * Takes over who read which revision at an earlier time.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EarlierReceipts {

	private final JdbcTemplate jdbc;

	EarlierReceipts(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns everybody who was ever asked to read something.
	 */
	public List<Asked> asked() {
		return this.jdbc.query("select revision_id, person_id, due_on from read_request order by due_on, person_id",
				(row, number) -> new Asked(new RegulationRevisionId(row.getObject(1, UUID.class)),
						new PersonId(row.getObject(2, UUID.class)), row.getObject(3, LocalDate.class)));
	}

	/**
	 * Enters receipts.
	 */
	public void enter(List<EarlierReceipt> receipts) {
		this.jdbc.batchUpdate("insert into read_receipt values (?, ?, ?)",
				receipts.stream()
					.map((one) -> new Object[] { one.revision().value(), one.person().value(),
							one.confirmedAt().atOffset(ZoneOffset.UTC) })
					.toList());
	}

	/**
	 * Somebody who was asked to read a revision.
	 *
	 * @param revision the revision
	 * @param person the person
	 * @param dueOn by when
	 */
	public record Asked(RegulationRevisionId revision, PersonId person, LocalDate dueOn) {

	}

}
