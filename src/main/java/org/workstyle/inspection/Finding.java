package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

import org.workstyle.shared.PortalException;

/**
 * A problem (问题) that an inspection found: with the unit until it reports a correction,
 * then with the inspectors until one of them, who neither reported it nor works for the
 * unit, signs it off (销号) or sends it back. One opened by mistake is withdrawn (撤销) while
 * no correction is reported; one signed off too early is reopened.
 */
@Entity
@Audited
public class Finding extends CorrectedProblem {

	private int sentBack;

	@NotAudited
	@OneToMany(mappedBy = "finding", cascade = CascadeType.ALL)
	@OrderBy("askedAt")
	private List<FindingExtension> extensions = new ArrayList<>();

	protected Finding() {
	}

	Finding(String number, FindingSource source, FindingFacts facts, Deed deed) {
		super(number, source, facts, deed);
	}

	int sentBack() {
		return this.sentBack;
	}

	/**
	 * Says anew what the problem is and who answers for it; the deadline moves by an
	 * extension only.
	 */
	void amend(FindingFacts facts, Deed deed) {
		refuseIfEnded();
		Impartiality.check(facts(), deed);
		restate(facts);
		take(FindingStepKind.ASSIGNED, null, deed);
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
		reach(FindingState.SIGNED_OFF, FindingStepKind.SIGNED_OFF, words, deed);
	}

	/**
	 * Finds the correction wanting and gives the finding back to the unit.
	 */
	void sendBack(String words, Deed deed) {
		verify(words, deed);
		this.sentBack++;
		reach(FindingState.SENT_BACK, FindingStepKind.SENT_BACK, words, deed);
	}

	/**
	 * Asks for more time, at the latest on the deadline itself.
	 */
	void askExtension(LocalDate until, String reason, Deed deed) {
		refuseUnlessWithUnit();
		if (deed.today().isAfter(deadline())) {
			throw new PortalException("inspection.error.extension.late");
		}
		if (!until.isAfter(deadline())) {
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
			moveDeadline(asked.until());
		}
		take(granted ? FindingStepKind.EXTENSION_GRANTED : FindingStepKind.EXTENSION_REFUSED, words, deed);
	}

	/**
	 * Takes back a finding that should not have been opened (撤销); it stays to be read. A
	 * request for more time is refused with it.
	 */
	void withdraw(String reason, Deed deed) {
		refuseIfEnded();
		if (!state().isWithUnit()) {
			throw new PortalException("inspection.error.withdraw.reported");
		}
		Impartiality.check(facts(), deed);
		if (openExtension().isPresent()) {
			decideExtension(false, reason, deed);
		}
		reach(FindingState.WITHDRAWN, FindingStepKind.WITHDRAWN, reason, deed);
	}

	/**
	 * Gives a finding that was signed off to the unit again, with a new deadline; the
	 * original one stays in sight.
	 */
	void reopen(LocalDate until, String reason, Deed deed) {
		if (state() != FindingState.SIGNED_OFF) {
			throw new PortalException("inspection.error.reopen.state");
		}
		Impartiality.check(facts(), deed);
		if (until.isBefore(deed.today()) || until.isBefore(originalDeadline())) {
			throw new PortalException("inspection.error.reopen.deadline");
		}
		moveDeadline(until);
		reach(FindingState.OPEN, FindingStepKind.REOPENED, reason, deed);
	}

	private Optional<FindingExtension> openExtension() {
		return this.extensions.stream().filter(FindingExtension::isOpen).findFirst();
	}

}
