package org.workstyle.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.workstyle.shared.PortalException;

/**
 * Keeps the days on which the revisions of one regulation are in force apart: where one
 * begins, the one before ends.
 *
 * @param revisions all revisions of the regulation
 */
record RevisionPeriods(List<RegulationRevision> revisions) {

	/**
	 * Publishes a revision: in force until the next published one, and the one in force
	 * on its first day ends that day.
	 */
	void publish(RegulationRevision revision, Promulgation publication, UUID account, Instant now) {
		LocalDate from = publication.effectiveOn();
		if (published().anyMatch((other) -> from.equals(other.effectiveOn()))) {
			throw new PortalException("regulation.error.publish.day");
		}
		LocalDate end = published().map(RegulationRevision::effectiveOn)
			.filter(Objects::nonNull)
			.filter((day) -> day.isAfter(from))
			.min(Comparator.naturalOrder())
			.orElse(null);
		revision.publish(publication, end, account, now);
		published().filter((before) -> before != revision && before.isInForceOn(from))
			.forEach((before) -> before.endOn(from));
	}

	/**
	 * Withdraws a revision that is not in force yet; the one before goes on as if it had
	 * never been published.
	 */
	void withdraw(RegulationRevision revision, String note, LocalDate today, UUID account, Instant now) {
		if (!revision.stage().isOpen() && !revision.isEffectiveAfter(today)) {
			throw new PortalException("regulation.error.withdraw");
		}
		LocalDate from = revision.effectiveOn();
		published().filter((before) -> from != null && from.equals(before.endsOn()))
			.forEach((before) -> before.endOn(revision.endsOn()));
		revision.withdraw(note, account, now);
	}

	/**
	 * Ends what is in force on the day, which must be the last there is.
	 */
	void end(LocalDate on) {
		if (published().anyMatch((revision) -> revision.isEffectiveAfter(on.minusDays(1)))) {
			throw new PortalException("regulation.error.repeal.later");
		}
		published().filter((revision) -> revision.isInForceOn(on))
			.findFirst()
			.orElseThrow(() -> new PortalException("regulation.error.repeal.none"))
			.endOn(on);
	}

	private Stream<RegulationRevision> published() {
		return this.revisions.stream().filter(RegulationRevision::isPublished);
	}

}
