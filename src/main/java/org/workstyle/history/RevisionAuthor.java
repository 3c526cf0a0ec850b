package org.workstyle.history;

import org.hibernate.envers.RevisionListener;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import org.workstyle.shared.Actor;

/**
 * Notes on each revision who is signed in and the reason given. Hibernate makes it, hence
 * public constructor and no collaborators.
 */
class RevisionAuthor implements RevisionListener {

	@Override
	public void newRevision(Object revision) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		Actor actor = (authentication != null && authentication.getPrincipal() instanceof Actor signedIn) ? signedIn
				: null;
		((Revision) revision).by(actor, Reasons.current());
	}

}
