package org.workstyle.account;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What has to be known to hire somebody.
 *
 * @param staffNumber the number on the staff list
 * @param name the name
 * @param standing the standing in the party
 * @param joinedOn the first day in the bureau
 * @param home the unit the person works in
 * @param position what the person is there
 * @param post the post held there
 */
public record NewPerson(String staffNumber, String name, PartyStanding standing, LocalDate joinedOn, UnitId home,
		MemberPosition position, @Nullable String post) {

}
