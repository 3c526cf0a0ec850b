package org.workstyle.account;

/**
 * A unit or group whose records somebody sees.
 *
 * @param unit which one
 * @param reason why
 * @param editable whether its records may be changed, too
 */
public record ReachedUnit(UnitSummary unit, ReachReason reason, boolean editable) {

}
