package org.workstyle.assessment;

import java.time.Instant;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Publishes a quarter as its first edition, all or nothing. Later editions are
 * {@link Correction}s.
 */
@Service
@Transactional
public class Publication {

	private final QuarterManagement quarters;

	private final QuarterAssembly assembly;

	private final PublicationCheck check;

	private final EditionRows rows;

	private final AssessmentDays days;

	private final AuditLog audit;

	Publication(QuarterManagement quarters, QuarterAssembly assembly, PublicationCheck check, EditionRows rows,
			AssessmentDays days, AuditLog audit) {
		this.quarters = quarters;
		this.assembly = assembly;
		this.check = check;
		this.rows = rows;
		this.days = days;
		this.audit = audit;
	}

	/**
	 * Publishes a quarter under review.
	 * @param incomplete whether it is published without units that did not hand in
	 * @throws PortalException if it is not under review or not ripe, or somebody else
	 * published it
	 */
	public void publish(Quarter quarter, boolean incomplete, Actor actor) {
		AssessmentQuarter assessed = this.quarters.forChange(quarter);
		Instant now = this.days.now();
		assessed.publish(now, this.days.appealsUntil(quarter));
		this.check.refuseUnlessRipe(assessed, incomplete);
		this.rows.write(this.assembly.of(assessed), NewEdition.first(actor, now));
		this.audit.record("QUARTER_PUBLISHED", "assessment-quarter", quarter.toString(), Map.of("edition", "1"));
	}

}
