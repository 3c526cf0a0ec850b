package org.workstyle.arrears.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger.
 *
 * @param key what it stands for: an identifier, a code, a category; nothing where nobody
 * answers for the items
 * @param amounts its figures
 */
public record LedgerLine(@Nullable String key, LedgerAmounts amounts) {

}
