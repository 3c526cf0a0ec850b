package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;

/**
 * A problem (问题) that an inspection found: with the unit until it reports a correction,
 * then with the inspectors until one of them, who neither reported it nor works for the
 * unit, signs it off (销号) or sends it back. One opened by mistake is withdrawn (撤销) while
 * no correction is reported; one signed off too early is reopened.
 */
@Entity
@Audited
public class Finding {

	@EmbeddedId
	private FindingId id;

	private String number;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "inspection_id"))
	private InspectionId inspection;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "item_id"))
	private CheckItemId item;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "result_id"))
	private CheckResultId result;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private UnitId unit;

	private UUID originId;

	private UUID regulationId;

	@Enumerated(EnumType.STRING)
	private InspectionTheme theme;

	private String basis;

	private String problem;

	@Enumerated(EnumType.STRING)
	private FindingCategory category;

	@Enumerated(EnumType.STRING)
	private Seriousness seriousness;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "leader_id"))
	private @Nullable PersonId leader;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private @Nullable PersonId person;

	private LocalDate foundOn;

	private LocalDate originalDeadline;

	private LocalDate deadline;

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

	private int sentBack;

	private @Nullable String remark;

	@NotAudited
	@ElementCollection
	@CollectionTable(name = "finding_step", joinColumns = @JoinColumn(name = "finding_id"))
	@OrderColumn(name = "position")
	private List<FindingStep> steps = new ArrayList<>();

	@NotAudited
	@OneToMany(mappedBy = "finding", cascade = CascadeType.ALL)
	@OrderBy("askedAt")
	private List<FindingExtension> extensions = new ArrayList<>();

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Finding() {
	}

	@SuppressWarnings("NullAway.Init")
	Finding(String number, FindingSource source, FindingFacts facts, Deed deed) {
		if (facts.deadline().isBefore(deed.today())) {
			throw new PortalException("inspection.error.finding.deadline");
		}
		this.id = FindingId.next();
		this.number = number;
		this.inspection = source.inspection();
		this.item = source.item();
		this.result = source.result();
		this.unit = source.unit();
		this.originId = source.origin();
		this.regulationId = source.regulation();
		this.theme = source.theme();
		this.basis = source.basis();
		this.foundOn = deed.today();
		this.originalDeadline = facts.deadline();
		this.deadline = facts.deadline();
		this.state = FindingState.OPEN;
		apply(facts);
		take(FindingStepKind.OPENED, null, deed);
	}

	public FindingId id() {
		return this.id;
	}

	public Long version() {
		return this.version;
	}

	public UnitId unit() {
		return this.unit;
	}

	public FindingState state() {
		return this.state;
	}

	/**
	 * Returns what the inspectors say about it.
	 */
	public FindingFacts facts() {
		return new FindingFacts(this.problem, this.category, this.seriousness, this.leader, this.person, this.deadline,
				this.remark);
	}

	LocalDate originalDeadline() {
		return this.originalDeadline;
	}

	int sentBack() {
		return this.sentBack;
	}

	List<FindingStep> steps() {
		return List.copyOf(this.steps);
	}

	/**
	 * Says anew what the problem is and who answers for it; the deadline moves by an
	 * extension only.
	 */
	void amend(FindingFacts facts, Deed deed) {
		refuseIfEnded();
		Impartiality.check(facts(), deed);
		if (!facts.deadline().equals(this.deadline)) {
			throw new PortalException("inspection.error.finding.deadline-moved");
		}
		apply(facts);
		take(FindingStepKind.ASSIGNED, null, deed);
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
		if (correction.doneOn().isAfter(deed.today()) || correction.doneOn().isBefore(this.foundOn)) {
			throw new PortalException("inspection.error.report.done-on");
		}
		this.cause = correction.cause();
		this.measure = correction.measure();
		this.doneOn = correction.doneOn();
		this.reportedOn = deed.today();
		this.reportedBy = deed.account();
		this.state = FindingState.REPORTED;
		take(FindingStepKind.REPORTED, correction.measure(), deed);
	}

	/**
	 * Finds the correction good and ends the finding (销号). A request for more time is
	 * answered first: by which day it was to be corrected must be known.
	 */
	void signOff(String words, Deed deed) {
		if (openExtension().isPresent()) {
			throw new PortalException("inspection.error.verify.extension");
		}
		verify(words, deed);
		this.state = FindingState.SIGNED_OFF;
		take(FindingStepKind.SIGNED_OFF, words, deed);
	}

	/**
	 * Finds the correction wanting and gives the finding back to the unit.
	 */
	void sendBack(String words, Deed deed) {
		verify(words, deed);
		this.state = FindingState.SENT_BACK;
		this.sentBack++;
		take(FindingStepKind.SENT_BACK, words, deed);
	}

	/**
	 * Asks for more time, at the latest on the deadline itself.
	 */
	void askExtension(LocalDate until, String reason, Deed deed) {
		refuseUnlessWithUnit();
		if (deed.today().isAfter(this.deadline)) {
			throw new PortalException("inspection.error.extension.late");
		}
		if (!until.isAfter(this.deadline)) {
			throw new PortalException("inspection.error.extension.until");
		}
		if (openExtension().isPresent()) {
			throw new PortalException("inspection.error.extension.open");
		}
		this.extensions.add(new FindingExtension(this, until, reason, deed));
		take(FindingStepKind.EXTENSION_ASKED, reason, deed);
	}

	/**
	 * Decides on more time; the original deadline stays in sight.
	 */
	void decideExtension(boolean granted, String words, Deed deed) {
		Impartiality.check(facts(), deed);
		refuseIfEnded();
		FindingExtension asked = openExtension()
			.orElseThrow(() -> new PortalException("inspection.error.extension.none"));
		if (hasTaken(FindingStepKind.EXTENSION_ASKED, deed)) {
			throw new PortalException("inspection.error.extension.own");
		}
		asked.decide(granted, words, deed);
		if (granted) {
			this.deadline = asked.until();
		}
		take(granted ? FindingStepKind.EXTENSION_GRANTED : FindingStepKind.EXTENSION_REFUSED, words, deed);
	}

	/**
	 * Takes back a finding that should not have been opened (撤销); it stays to be read. A
	 * request for more time is refused with it.
	 */
	void withdraw(String reason, Deed deed) {
		refuseIfEnded();
		if (!this.state.isWithUnit()) {
			throw new PortalException("inspection.error.withdraw.reported");
		}
		Impartiality.check(facts(), deed);
		if (openExtension().isPresent()) {
			decideExtension(false, reason, deed);
		}
		this.state = FindingState.WITHDRAWN;
		take(FindingStepKind.WITHDRAWN, reason, deed);
	}

	/**
	 * Gives a finding that was signed off to the unit again, with a new deadline; the
	 * original one stays in sight.
	 */
	void reopen(LocalDate until, String reason, Deed deed) {
		if (this.state != FindingState.SIGNED_OFF) {
			throw new PortalException("inspection.error.reopen.state");
		}
		Impartiality.check(facts(), deed);
		if (until.isBefore(deed.today()) || until.isBefore(this.originalDeadline)) {
			throw new PortalException("inspection.error.reopen.deadline");
		}
		this.deadline = until;
		this.state = FindingState.OPEN;
		take(FindingStepKind.REOPENED, reason, deed);
	}

	/**
	 * Takes down that evidence came, or that a new version of it did.
	 */
	void takeEvidence(String fileName, boolean replaces, Deed deed) {
		refuseUnlessWithUnit();
		take(replaces ? FindingStepKind.EVIDENCE_REPLACED : FindingStepKind.EVIDENCE_ADDED, fileName, deed);
	}

	private void verify(String words, Deed deed) {
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

	private Optional<FindingExtension> openExtension() {
		return this.extensions.stream().filter(FindingExtension::isOpen).findFirst();
	}

	private boolean hasTaken(FindingStepKind kind, Deed deed) {
		return this.steps.stream().anyMatch((step) -> step.kind() == kind && step.isOf(deed));
	}

	private void refuseUnlessWithUnit() {
		if (!this.state.isWithUnit()) {
			throw new PortalException("inspection.error.finding.not-open");
		}
	}

	private void refuseIfEnded() {
		if (this.state == FindingState.SIGNED_OFF) {
			throw new PortalException("inspection.error.finding.signed-off");
		}
		if (this.state == FindingState.WITHDRAWN) {
			throw new PortalException("inspection.error.finding.withdrawn");
		}
	}

	private void apply(FindingFacts facts) {
		this.problem = facts.problem();
		this.category = facts.category();
		this.seriousness = facts.seriousness();
		this.leader = facts.leader();
		this.person = facts.person();
		this.remark = facts.remark();
	}

	private void take(FindingStepKind kind, @Nullable String note, Deed deed) {
		this.steps.add(new FindingStep(kind, deed.now(), deed.account(), deed.person(), note));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Finding finding && finding.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
