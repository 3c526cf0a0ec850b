package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * A problem with what its unit reports about it and how an inspector judges that. Each
 * step is kept with who took it and when.
 */
@MappedSuperclass
@Audited
abstract class CorrectedProblem extends FoundProblem {

	@Enumerated(EnumType.STRING)
	private FindingState state;

	private @Nullable String cause;

	private @Nullable String measure;

	private @Nullable LocalDate doneOn;

	private @Nullable LocalDate reportedOn;

	private @Nullable UUID reportedBy;

	private @Nullable LocalDate verifiedOn;

	private @Nullable UUID verifiedBy;

	private @Nullable String opinion;

	@NotAudited
	@ElementCollection
	@CollectionTable(name = "finding_step", joinColumns = @JoinColumn(name = "finding_id"))
	@OrderColumn(name = "position")
	private List<FindingStep> steps = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected CorrectedProblem() {
	}

	CorrectedProblem(String number, FindingSource source, FindingFacts facts, Deed deed) {
		super(number, source, facts, deed.today());
		this.state = FindingState.OPEN;
		take(FindingStepKind.OPENED, null, deed);
	}

	public FindingState state() {
		return this.state;
	}

	List<FindingStep> steps() {
		return List.copyOf(this.steps);
	}

	/**
	 * Reports what was done about it.
	 * @param evidence how many pieces of evidence there are
	 */
	void report(Correction correction, int evidence, Deed deed) {
		refuseUnlessWithUnit();
		if (evidence == 0) {
			throw new PortalException("inspection.error.report.evidence");
		}
		if (correction.doneOn().isAfter(deed.today()) || correction.doneOn().isBefore(foundOn())) {
			throw new PortalException("inspection.error.report.done-on");
		}
		this.cause = correction.cause();
		this.measure = correction.measure();
		this.doneOn = correction.doneOn();
		this.reportedOn = deed.today();
		this.reportedBy = deed.account();
		reach(FindingState.REPORTED, FindingStepKind.REPORTED, correction.measure(), deed);
	}

	/**
	 * Takes down that evidence came, or that a new version of it did.
	 */
	void takeEvidence(String fileName, boolean replaces, Deed deed) {
		refuseUnlessWithUnit();
		take(replaces ? FindingStepKind.EVIDENCE_REPLACED : FindingStepKind.EVIDENCE_ADDED, fileName, deed);
	}

	/**
	 * Judges what was reported: by nobody who reported it or answers for it.
	 */
	void verify(String words, Deed deed) {
		if (this.state != FindingState.REPORTED) {
			throw new PortalException("inspection.error.verify.state");
		}
		Impartiality.check(facts(), deed);
		if (hasTaken(FindingStepKind.REPORTED, deed)) {
			throw new PortalException("inspection.error.verify.reporter");
		}
		this.verifiedOn = deed.today();
		this.verifiedBy = deed.account();
		this.opinion = words;
	}

	void reach(FindingState reached, FindingStepKind kind, String note, Deed deed) {
		this.state = reached;
		take(kind, note, deed);
	}

	void take(FindingStepKind kind, @Nullable String note, Deed deed) {
		this.steps.add(new FindingStep(kind, deed.now(), deed.account(), deed.person(), note));
	}

	boolean hasTaken(FindingStepKind kind, Deed deed) {
		return this.steps.stream().anyMatch((step) -> step.kind() == kind && step.isOf(deed));
	}

	void refuseUnlessWithUnit() {
		if (!this.state.isWithUnit()) {
			throw new PortalException("inspection.error.finding.not-open");
		}
	}

	void refuseIfEnded() {
		if (this.state == FindingState.SIGNED_OFF) {
			throw new PortalException("inspection.error.finding.signed-off");
		}
		if (this.state == FindingState.WITHDRAWN) {
			throw new PortalException("inspection.error.finding.withdrawn");
		}
	}

}
