package org.workstyle.arrears;

import java.time.Instant;
import java.util.UUID;

import org.workstyle.shared.Actor;

/**
 * Who enters something into a case, and when.
 *
 * @param key names the form that was sent: what is sent twice is stored once
 * @param at the moment
 * @param by the account
 */
record Entered(UUID key, Instant at, UUID by) {

	static Entered of(UUID key, Instant at, Actor actor) {
		return new Entered(key, at, actor.accountId());
	}

}
