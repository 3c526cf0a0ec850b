package org.workstyle.regulation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the reader has to do with a revision.
 *
 * @param dueOn by when it is to be read, if the reader was asked
 * @param confirmedAt when the reader confirmed to have read it
 * @param lastRead number of the latest revision before it that the reader confirmed
 */
public record OwnReading(@Nullable LocalDate dueOn, @Nullable Instant confirmedAt, @Nullable Integer lastRead) {

	/** Of somebody who is no person of the bureau. */
	static final OwnReading NONE = new OwnReading(null, null, null);

}
