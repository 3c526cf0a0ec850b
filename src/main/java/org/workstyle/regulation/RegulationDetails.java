package org.workstyle.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.NotFoundException;

/**
 * A regulation as its page shows it.
 *
 * @param summary what the register says of it today
 * @param facts what was entered
 * @param lastReviewedOn when it was last looked through
 * @param repealedOn from when on it is repealed
 * @param repealReason why
 * @param revisions those that whoever asked may see, the newest first
 * @param version the version seen
 * @param drafts whether whoever asked drafts it
 * @param decides whether whoever asked decides on it
 * @param today the day it is shown on
 */
public record RegulationDetails(RegulationSummary summary, RegulationFacts facts, @Nullable LocalDate lastReviewedOn,
		@Nullable LocalDate repealedOn, @Nullable String repealReason, List<RevisionDetails> revisions, long version,
		boolean drafts, boolean decides, LocalDate today) {

	public RegulationDetails {
		revisions = List.copyOf(revisions);
	}

	public RegulationId id() {
		return this.summary.id();
	}

	/**
	 * Whether whoever asked may work on its revisions: no more once its repeal was
	 * decided.
	 */
	public boolean isRevisable() {
		return this.drafts && this.repealedOn == null;
	}

	/**
	 * Returns a revision.
	 * @throws NotFoundException if there is none, or it is not visible
	 */
	public RevisionDetails revision(int number) {
		return this.revisions.stream()
			.filter((revision) -> revision.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("revision", number));
	}

	/**
	 * Returns a revision.
	 * @throws NotFoundException if there is none, or it is not visible
	 */
	public RevisionDetails revision(RegulationRevisionId id) {
		return this.revisions.stream()
			.filter((revision) -> revision.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("revision", id));
	}

	/**
	 * Whether whoever asked may add and remove a revision's files: those who draft it
	 * until it is published, then who decides.
	 */
	public boolean changesFilesOf(RevisionDetails revision) {
		return isRevisable()
				&& (revision.stage().isOpen() || (this.decides && revision.stage() == RevisionStage.PUBLISHED));
	}

	/**
	 * Returns the revision in force on the day.
	 */
	public Optional<RevisionDetails> inForceOn(LocalDate day) {
		return this.revisions.stream().filter((revision) -> revision.isInForceOn(day)).findFirst();
	}

	/**
	 * Returns the revision that is being worked on.
	 */
	public @Nullable RevisionDetails getOpen() {
		return this.revisions.stream().filter((revision) -> revision.stage().isOpen()).findFirst().orElse(null);
	}

	/**
	 * Returns the revision in force today.
	 */
	public @Nullable RevisionDetails getCurrent() {
		return inForceOn(this.today).orElse(null);
	}

	/**
	 * Returns the published revision before another one, by the day it takes effect; for
	 * one not yet published, the latest.
	 */
	public Optional<RevisionDetails> before(RevisionDetails later) {
		LocalDate day = (later.effectiveOn() != null) ? later.effectiveOn() : LocalDate.MAX;
		return this.revisions.stream()
			.filter((revision) -> revision.stage() == RevisionStage.PUBLISHED && revision.effectiveOn() != null
					&& revision.effectiveOn().isBefore(day))
			.max((one, other) -> one.effectiveOn().compareTo(other.effectiveOn()));
	}

}
