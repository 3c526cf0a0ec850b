package org.workstyle.history;

import org.hibernate.envers.RevisionListener;

import org.workstyle.shared.CurrentActor;

/**
 * Notes on each revision who is signed in and the reason given.
 */
class RevisionAuthor implements RevisionListener {

	@Override
	public void newRevision(Object revision) {
		((Revision) revision).by(CurrentActor.find().orElse(null), Reasons.current());
	}

}
