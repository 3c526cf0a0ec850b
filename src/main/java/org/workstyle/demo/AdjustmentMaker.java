package org.workstyle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.assessment.AdjustmentFacts;
import org.workstyle.assessment.AdjustmentId;
import org.workstyle.assessment.AdjustmentManagement;

/**
 * Proposes and decides points of the demonstration: the performance office proposes, the
 * committee decides a day later.
 */
@Component
class AdjustmentMaker {

	private static final String PROPOSED = "PROPOSED";

	private final AdjustmentManagement adjustments;

	private final OpenedAccounts accounts;

	private final Moments moments;

	AdjustmentMaker(AdjustmentManagement adjustments, OpenedAccounts accounts, Moments moments) {
		this.adjustments = adjustments;
		this.accounts = accounts;
		this.moments = moments;
	}

	/**
	 * Makes the adjustments of a quarter or of a year.
	 * @param number the quarter's number, empty for the year
	 */
	void make(Bureau bureau, int year, String number, LocalDate proposed, LocalDate decided) {
		List<List<String>> rows = DemoFile.rows("adjustments.csv")
			.stream()
			.filter((row) -> row.get(0).equals(String.valueOf(year)) && row.get(1).equals(number))
			.toList();
		for (int place = 0; place < rows.size(); place++) {
			make(bureau, rows.get(place), proposed, decided, 60 + 10 * place);
		}
	}

	private void make(Bureau bureau, List<String> row, LocalDate proposed, LocalDate decided, int minute) {
		AdjustmentFacts facts = new AdjustmentFacts(Integer.parseInt(row.get(0)),
				row.get(1).isEmpty() ? null : Integer.valueOf(row.get(1)), bureau.unit(row.get(2)),
				new BigDecimal(row.get(3)), row.get(5), row.get(6));
		AdjustmentId[] id = new AdjustmentId[1];
		this.moments.on(proposed, minute, () -> {
			id[0] = this.adjustments.propose(facts, this.accounts.actor("performance"));
		});
		if (!row.get(4).equals(PROPOSED)) {
			this.moments.on(decided, minute, () -> this.adjustments.decide(id[0], row.get(4).equals("APPROVED"),
					row.get(7), this.accounts.actor("committee")));
		}
	}

}
