package org.workstyle.assessment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Actor;

/**
 * An edition about to be written.
 *
 * @param number 1 for the publication
 * @param reason why it corrects the one before
 * @param appeal the appeal it follows, if it follows one
 * @param actor who publishes it
 * @param now when
 */
record NewEdition(int number, @Nullable String reason, @Nullable AppealId appeal, Actor actor, Instant now) {

	static NewEdition first(Actor actor, Instant now) {
		return new NewEdition(1, null, null, actor, now);
	}

}
