package org.workstyle.assessment;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A published edition (版次) of a quarter's or a year's figures; the first is the
 * publication, later ones are corrections with a reason.
 *
 * @param id its identifier
 * @param year the year
 * @param quarterNumber the quarter's number; none for the year's assessment
 * @param number 1 for the publication
 * @param reason why it was corrected
 * @param appeal the appeal it follows, if it follows one
 * @param digest hash of its canonical text
 * @param publishedByName who published it
 * @param publishedAt when
 */
public record Edition(UUID id, int year, @Nullable Integer quarterNumber, int number, @Nullable String reason,
		@Nullable Cause appeal, String digest, String publishedByName, Instant publishedAt) {

	/**
	 * The appeal that an edition follows.
	 *
	 * @param id the appeal
	 * @param indicator code of the indicator that was disputed
	 */
	public record Cause(AppealId id, String indicator) {

	}

}
