package org.workstyle.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScopes;
import org.workstyle.shared.Actor;

/**
 * Finds what is missing in an inspection: one statement beside the inspection itself.
 */
@Component
@Transactional(readOnly = true)
public class ClosingGaps {

	private final FindingList findings;

	private final DataScopes scopes;

	private final Clock clock;

	ClosingGaps(FindingList findings, DataScopes scopes, Clock clock) {
		this.findings = findings;
		this.scopes = scopes;
		this.clock = clock;
	}

	/**
	 * Returns what is missing, item by item, then finding by finding.
	 */
	public List<ClosingGap> of(InspectionDetails inspection, Actor actor) {
		List<FindingRow> opened = this.findings.ofInspection(inspection.id(), this.scopes.of(actor));
		return ClosingCheck.gaps(inspection, opened, LocalDate.now(this.clock));
	}

}
