package org.workstyle.arrears.ledger.web;

import org.jspecify.annotations.Nullable;

/**
 * A named line of a table.
 *
 * @param <T> what it shows
 * @param key what it stands for; nothing where nobody answers for the items
 * @param name its name
 * @param address where its cases are listed, if it stands for something
 * @param figures what it shows
 */
record LedgerRow<T>(@Nullable String key, String name, @Nullable String address, T figures) {

}
