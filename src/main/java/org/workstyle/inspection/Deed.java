package org.workstyle.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Actor;

/**
 * Who does something to a finding, and when.
 *
 * @param account the account
 * @param person whose account it is
 * @param ownUnit whether the person works for, or acts for, the unit that answers for the
 * finding
 * @param now the moment
 * @param today the day
 */
record Deed(UUID account, @Nullable UUID person, boolean ownUnit, Instant now, LocalDate today) {

	static Deed of(Actor actor, boolean ownUnit, Instant now, LocalDate today) {
		return new Deed(actor.accountId(), actor.personId(), ownUnit, now, today);
	}

}
