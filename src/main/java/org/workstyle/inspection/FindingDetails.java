package org.workstyle.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.attachment.AttachmentId;

/**
 * A finding with its whole life, and what the reader may do with it.
 *
 * @param row what the ledger says
 * @param version the version seen
 * @param inspection its inspection
 * @param unit the unit that answers for it
 * @param theme theme of its inspection
 * @param leader the leader in charge
 * @param person who answers for it
 * @param steps what happened, the latest first
 * @param extensions requests for more time, the latest first
 * @param documents pieces of evidence
 * @param rights what the reader may do
 */
public record FindingDetails(FindingRow row, long version, InspectionId inspection, UnitId unit, InspectionTheme theme,
		@Nullable String leader, @Nullable String person, List<Step> steps, List<Extension> extensions,
		List<Document> documents, Rights rights) {

	public FindingDetails {
		steps = List.copyOf(steps);
		extensions = List.copyOf(extensions);
		documents = List.copyOf(documents);
	}

	/**
	 * Returns the request that waits for a decision, if there is one.
	 */
	public @Nullable Extension asked() {
		return this.extensions.stream()
			.filter((extension) -> extension.state() == ExtensionState.ASKED)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Something that happened.
	 *
	 * @param kind what
	 * @param at when
	 * @param by name of who did it
	 * @param note what was said
	 */
	public record Step(FindingStepKind kind, Instant at, String by, @Nullable String note) {

	}

	/**
	 * A request for more time.
	 *
	 * @param until until when
	 * @param reason why
	 * @param state where it stands
	 * @param askedBy who asked
	 * @param askedAt when
	 * @param decidedBy who decided
	 * @param answer what was answered
	 */
	public record Extension(LocalDate until, String reason, ExtensionState state, String askedBy, Instant askedAt,
			@Nullable String decidedBy, @Nullable String answer) {

	}

	/**
	 * A version of a piece of evidence.
	 *
	 * @param number the piece
	 * @param version its version
	 * @param latest whether no later version replaced it
	 * @param file the file
	 * @param fileName its name
	 * @param storedBy who brought it
	 * @param storedAt when
	 */
	public record Document(int number, int version, boolean latest, AttachmentId file, String fileName, String storedBy,
			Instant storedAt) {

	}

	/**
	 * What the reader may do.
	 *
	 * @param corrects reports, brings evidence, asks for time
	 * @param inspects an inspector
	 * @param amends an inspector who does not answer for it
	 * @param verifies one who did not report it either
	 * @param decides one who did not ask for time either
	 */
	public record Rights(boolean corrects, boolean inspects, boolean amends, boolean verifies, boolean decides) {

	}

}
