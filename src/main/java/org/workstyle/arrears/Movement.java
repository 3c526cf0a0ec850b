package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry in the books of an item. Amounts are signed: what it added to what is owed.
 *
 * @param id its identifier
 * @param kind what it is
 * @param bookedOn its day in the ledger
 * @param effectiveOn its day for the surcharge
 * @param principal tax
 * @param surcharge surcharge
 * @param payment the payment it is part of, if any
 * @param reason why, if it was said
 * @param enteredAt when it was entered
 * @param enteredBy name of whoever entered it; nobody when it was imported
 * @param agreedBy name of the second person, if one agreed
 */
public record Movement(UUID id, MovementKind kind, LocalDate bookedOn, LocalDate effectiveOn, BigDecimal principal,
		BigDecimal surcharge, @Nullable UUID payment, @Nullable String reason, Instant enteredAt,
		@Nullable String enteredBy, @Nullable String agreedBy) {

}
