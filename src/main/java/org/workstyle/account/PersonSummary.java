package org.workstyle.account;

import org.jspecify.annotations.Nullable;

/**
 * A person as lists and pickers show it.
 *
 * @param id the identifier
 * @param staffNumber the number on the staff list
 * @param name the name
 * @param unit the home unit on the day asked for
 * @param unitName its short name
 * @param post the post held there
 * @param standing the standing in the party
 */
public record PersonSummary(PersonId id, String staffNumber, String name, @Nullable UnitId unit,
		@Nullable String unitName, @Nullable String post, PartyStanding standing) {

}
