package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Days without surcharge as they were entered.
 *
 * @param id its identifier
 * @param kind what it rests on
 * @param from its first day
 * @param to its last day; nothing while it goes on
 * @param document number of the document, if any
 * @param reason why
 * @param enteredBy name of whoever entered it
 * @param endedReason why it was ended, if somebody did
 * @param withdrawn whether it was entered by mistake
 * @param withdrawnReason why it was withdrawn
 */
public record Stop(UUID id, StopKind kind, LocalDate from, @Nullable LocalDate to, @Nullable String document,
		String reason, @Nullable String enteredBy, @Nullable String endedReason, boolean withdrawn,
		@Nullable String withdrawnReason) {

	Pause pause() {
		return new Pause(this.kind, this.from, this.to);
	}

}
