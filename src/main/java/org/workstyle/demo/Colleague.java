package org.workstyle.demo;

import org.workstyle.account.PartyStanding;
import org.workstyle.account.PersonId;

/**
 * Somebody of the demonstration.
 *
 * @param id the person
 * @param name the name
 * @param unit code of the unit worked in first
 * @param rank place in that unit, 0 its head
 * @param standing the standing in the party
 * @param young whether a youth group counts the person in
 */
record Colleague(PersonId id, String name, String unit, int rank, PartyStanding standing, boolean young) {

	boolean isMember() {
		return this.standing != PartyStanding.NONE;
	}

}
