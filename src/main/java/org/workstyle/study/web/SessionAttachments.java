package org.workstyle.study.web;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.attachment.AttachmentAccess;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionRecords;

/**
 * The files of a session are seen by those who see the session, and changed by those who
 * change it.
 */
@Component
class SessionAttachments implements AttachmentAccess {

	static final String OWNER_TYPE = "study-session";

	private final StudySessionRecords records;

	SessionAttachments(StudySessionRecords records) {
		this.records = records;
	}

	@Override
	public String ownerType() {
		return OWNER_TYPE;
	}

	@Override
	public boolean mayRead(UUID ownerId, Actor actor) {
		try {
			this.records.find(new StudySessionId(ownerId), actor);
			return true;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

	@Override
	public boolean mayChange(UUID ownerId, Actor actor) {
		try {
			return this.records.find(new StudySessionId(ownerId), actor).editable();
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

}
