package org.workstyle.study.web;

import org.springframework.stereotype.Component;

import org.workstyle.attachment.FoundRecordAccess;
import org.workstyle.study.SessionDetails;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionRecords;

/**
 * The files of a session are seen by those who see the session, and changed by those who
 * change it.
 */
@Component
class SessionAttachments extends FoundRecordAccess<SessionDetails> {

	static final String OWNER_TYPE = "study-session";

	SessionAttachments(StudySessionRecords records) {
		super(OWNER_TYPE, (id, actor) -> records.find(new StudySessionId(id), actor), SessionDetails::editable);
	}

}
