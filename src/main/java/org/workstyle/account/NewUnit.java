package org.workstyle.account;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What has to be known to found a unit or group.
 *
 * @param code its stable code
 * @param name its full name
 * @param shortName its name in tables
 * @param type what it is
 * @param position its place in the staff plan
 * @param foundedOn its first day
 * @param parent the unit above it, if any
 */
public record NewUnit(String code, String name, String shortName, UnitType type, int position, LocalDate foundedOn,
		@Nullable UnitId parent) {

}
