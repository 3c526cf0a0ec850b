package org.workstyle.inspection;

/**
 * Something missing.
 *
 * @param kind what
 * @param unit short name of the unit
 * @param subject the item's basis or the finding's number
 */
public record ClosingGap(GapKind kind, String unit, String subject) {

}
