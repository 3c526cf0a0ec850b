package org.workstyle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.forecast.LargeSourceFacts;
import org.workstyle.forecast.LargeSourceId;
import org.workstyle.forecast.LargeSourceManagement;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Enters the year's large sources and what came in of them.
 */
@Component
class LargeSourceMaker {

	private final LargeSourceManagement sources;

	private final OpenedAccounts accounts;

	private final Moments moments;

	LargeSourceMaker(LargeSourceManagement sources, OpenedAccounts accounts, Moments moments) {
		this.sources = sources;
		this.accounts = accounts;
		this.moments = moments;
	}

	void enter(Bureau bureau) {
		for (List<String> row : DemoFile.rows("large-sources.csv")) {
			CurrentUser head = this.accounts.head(row.get(0));
			LocalDate expectedOn = LocalDate.parse(row.get(4));
			LargeSourceFacts facts = new LargeSourceFacts(bureau.unit(row.get(0)), null, row.get(1), row.get(2),
					new BigDecimal(row.get(3)), expectedOn, row.get(7).isEmpty() ? null : row.get(7));
			List<LargeSourceId> made = new ArrayList<>();
			this.moments.on(expectedOn.withDayOfMonth(3), 40, () -> ActingAs.somebody(head,
					() -> made.add(this.sources.enter(TimeOrderedIds.next(), facts, head))));
			if (!row.get(5).isEmpty()) {
				LocalDate paidOn = LocalDate.parse(row.get(6));
				this.moments.on(paidOn, 300, () -> ActingAs.somebody(head,
						() -> this.sources.recordPaid(made.get(0), 0, row.get(5), paidOn, head)));
			}
		}
	}

}
