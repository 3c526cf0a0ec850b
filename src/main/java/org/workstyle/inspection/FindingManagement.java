package org.workstyle.inspection;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.history.Reasons;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Opens findings from results that are amiss and takes them to their end: inspectors
 * only.
 */
@Service
@Transactional
public class FindingManagement {

	static final String SUBJECT = "finding";

	private final FindingRepository findings;

	private final FindingAccess access;

	private final CheckResultRepository results;

	private final InspectionRepository inspections;

	private final Reasons reasons;

	private final JdbcClient jdbc;

	private final Clock clock;

	FindingManagement(FindingRepository findings, FindingAccess access, CheckResultRepository results,
			InspectionRepository inspections, Reasons reasons, JdbcClient jdbc, Clock clock) {
		this.findings = findings;
		this.access = access;
		this.results = results;
		this.inspections = inspections;
		this.reasons = reasons;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Opens a finding from a result.
	 * @throws PortalException if nothing is amiss there, or the inspection is closed
	 */
	public FindingId open(CheckResultId source, FindingFacts facts, Actor actor) {
		InspectionManagement.refuseUnlessInspector(actor);
		CheckResult result = this.results.findById(source)
			.orElseThrow(() -> new NotFoundException("check result", source));
		Inspection inspection = this.inspections.findById(result.inspection()).orElseThrow();
		inspection.refuseUnlessOpen();
		if (!result.outcome().isAmiss()) {
			throw new PortalException("inspection.error.finding.compliant");
		}
		LocalDate today = LocalDate.now(this.clock);
		Finding finding = new Finding(nextNumber(today),
				FindingSource.of(inspection, inspection.item(result.item()), result), facts,
				Deed.of(actor, false, this.clock.instant(), today));
		return this.findings.saveAndFlush(finding).id();
	}

	/**
	 * Says anew what the problem is and who answers for it.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void amend(FindingId id, long version, FindingFacts facts, String reason, Actor actor) {
		Finding finding = toInspect(id, version, actor);
		this.reasons.give(reason);
		finding.amend(facts, this.access.deed(finding, actor));
	}

	/**
	 * Signs a finding off.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void signOff(FindingId id, long version, String opinion, Actor actor) {
		Finding finding = toInspect(id, version, actor);
		finding.signOff(opinion, this.access.deed(finding, actor));
	}

	/**
	 * Gives a finding back to its unit.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void sendBack(FindingId id, long version, String opinion, Actor actor) {
		Finding finding = toInspect(id, version, actor);
		finding.sendBack(opinion, this.access.deed(finding, actor));
	}

	/**
	 * Decides on more time.
	 */
	public void decideExtension(FindingId id, boolean granted, String answer, Actor actor) {
		Finding finding = this.access.toInspect(id, actor);
		this.reasons.give(answer);
		finding.decideExtension(granted, answer, this.access.deed(finding, actor));
	}

	/**
	 * Takes a finding back that should not have been opened.
	 * @throws PortalException if a correction is reported, or the finding ended
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void withdraw(FindingId id, long version, String reason, Actor actor) {
		Finding finding = toInspect(id, version, actor);
		this.reasons.give(reason);
		finding.withdraw(reason, this.access.deed(finding, actor));
	}

	/**
	 * Gives a finding that was signed off to its unit again.
	 * @param until the new deadline
	 * @throws PortalException if it is not signed off, or the deadline is too early
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void reopen(FindingId id, long version, LocalDate until, String reason, Actor actor) {
		Finding finding = toInspect(id, version, actor);
		this.reasons.give(reason);
		finding.reopen(until, reason, this.access.deed(finding, actor));
	}

	private Finding toInspect(FindingId id, long version, Actor actor) {
		Finding finding = this.access.toInspect(id, actor);
		if (finding.version() != version) {
			throw new EditConflictException(SUBJECT, id);
		}
		return finding;
	}

	private String nextNumber(LocalDate today) {
		long next = this.jdbc.sql("select nextval('finding_number_seq')").query(Long.class).single();
		return "%d-%04d".formatted(today.getYear(), next);
	}

}
