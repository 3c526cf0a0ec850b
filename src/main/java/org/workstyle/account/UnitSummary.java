package org.workstyle.account;

/**
 * A unit as lists and pickers show it.
 *
 * @param id its identifier
 * @param code its stable code
 * @param name its full name
 * @param shortName its name in tables
 * @param type what it is
 */
public record UnitSummary(UnitId id, String code, String name, String shortName, UnitType type) {

}
