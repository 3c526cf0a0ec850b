package org.workstyle.inspection;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.shared.PortalException;

/**
 * Whoever answers for a finding does not judge it: neither the people of its unit, nor
 * the person and the leader named. Who could name others first could judge it after all,
 * so they do not amend it either.
 */
final class Impartiality {

	private Impartiality() {
	}

	/**
	 * Refuses who answers for the finding.
	 */
	static void check(FindingFacts facts, Deed deed) {
		if (deed.ownUnit()) {
			throw new PortalException("inspection.error.verify.own-unit");
		}
		if (is(facts.person(), deed.person()) || is(facts.leader(), deed.person())) {
			throw new PortalException("inspection.error.verify.responsible");
		}
	}

	private static boolean is(@Nullable PersonId named, @Nullable UUID person) {
		return named != null && named.value().equals(person);
	}

}
