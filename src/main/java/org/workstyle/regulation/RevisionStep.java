package org.workstyle.regulation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a revision.
 *
 * @param stage the stage it reached
 * @param takenAt when
 * @param takenBy the account that took it, if not the portal
 * @param note the opinion given, if one was
 */
@Embeddable
record RevisionStep(@Enumerated(EnumType.STRING) RevisionStage stage, Instant takenAt, @Nullable UUID takenBy,
		@Nullable String note) {

}
