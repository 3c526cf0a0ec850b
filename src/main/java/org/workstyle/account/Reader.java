package org.workstyle.account;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who sees a record.
 *
 * @param name who
 * @param unitName where the person works
 * @param reason why the record is visible
 * @param through the unit or group through which it is, unless by role
 */
public record Reader(String name, @Nullable String unitName, ReachReason reason, @Nullable String through) {

}
