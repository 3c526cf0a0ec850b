package org.workstyle.account;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A person on the staff list; of who left, the last place.
 *
 * @param id the identifier
 * @param staffNumber the number on the staff list
 * @param name the name
 * @param standing the standing in the party, where the reader may know it
 * @param unitCode code of the home unit
 * @param unitName short name of the home unit
 * @param position what the person is there
 * @param post the post held there
 * @param joinedOn first day in the bureau
 * @param leftOn first day away
 * @param version the version of the entry
 */
public record PersonRow(PersonId id, String staffNumber, String name, @Nullable PartyStanding standing,
		@Nullable String unitCode, @Nullable String unitName, @Nullable MemberPosition position, @Nullable String post,
		LocalDate joinedOn, @Nullable LocalDate leftOn, long version) {
}
