package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An amount as it was entered once. Nothing is overwritten: what is entered later is the
 * next version.
 *
 * @param key what the amount is of
 * @param number counted from 1
 * @param amount in yuan; nothing where the amount was withdrawn
 * @param enteredAt when
 * @param enteredBy by whom
 * @param importId the import that brought it, if one did
 */
public record RevenueVersion(RevenueKey key, int number, @Nullable BigDecimal amount, Instant enteredAt,
		String enteredBy, @Nullable UUID importId) {

}
