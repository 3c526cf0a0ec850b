package org.workstyle.study;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * Somebody expected at a session.
 *
 * @param person who
 * @param unit the home unit on the day
 * @param entitledToVote whether the person is a full member and so counts for a quorum
 */
record Attendee(PersonId person, @Nullable UnitId unit, boolean entitledToVote) {

}
