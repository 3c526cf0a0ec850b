package org.workstyle.arrears.ledger;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Why a case owes more or less than before.
 *
 * @param kind kind of movement, or {@code TRANSFER} where items went to other hands or
 * another category
 * @param amount what it added; of a transfer, nothing
 * @param entries how many entries there are
 * @param reasons what was written down as reasons
 */
public record MoverReason(String kind, @Nullable BigDecimal amount, int entries, @Nullable String reasons) {

}
