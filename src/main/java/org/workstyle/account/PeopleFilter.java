package org.workstyle.account;

import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows.
 *
 * @param unit those of the unit and the units below it
 * @param group members of the party branch or other group
 * @param standing those of this standing in the party
 * @param left whether those who left the bureau, instead of those on duty
 * @param text part of the name, its pinyin or initials, or of the staff number
 */
public record PeopleFilter(@Nullable UnitId unit, @Nullable UnitId group, @Nullable PartyStanding standing,
		boolean left, @Nullable String text) {
}
