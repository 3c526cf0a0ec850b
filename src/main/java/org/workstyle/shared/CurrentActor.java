package org.workstyle.shared;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Finds who is signed in to the current request, for what is written down beside every
 * record. Decisions take the {@link Actor} as an argument instead.
 */
public final class CurrentActor {

	private CurrentActor() {
	}

	/**
	 * Returns who is signed in; nobody at sign-in and in the portal's own work.
	 */
	public static Optional<Actor> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof Actor actor) ? Optional.of(actor)
				: Optional.empty();
	}

}
