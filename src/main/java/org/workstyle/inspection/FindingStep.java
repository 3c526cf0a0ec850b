package org.workstyle.inspection;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a finding, written once.
 *
 * @param kind what happened
 * @param takenAt when
 * @param takenBy the account that did it
 * @param personId whose account it was
 * @param note what was said
 */
@Embeddable
record FindingStep(@Enumerated(EnumType.STRING) FindingStepKind kind, Instant takenAt, UUID takenBy,
		@Nullable UUID personId, @Nullable String note) {

	boolean isOf(Deed deed) {
		return this.takenBy.equals(deed.account()) || (this.personId != null && this.personId.equals(deed.person()));
	}

}
