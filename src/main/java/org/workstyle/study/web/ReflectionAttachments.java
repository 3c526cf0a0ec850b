package org.workstyle.study.web;

import org.springframework.stereotype.Component;

import org.workstyle.attachment.FoundRecordAccess;
import org.workstyle.study.ReflectionDetails;
import org.workstyle.study.ReflectionId;
import org.workstyle.study.ReflectionList;
import org.workstyle.study.ReflectionManagement;

/**
 * The files of a reflection are seen by those who read it, and changed by its writer
 * until it is commented on.
 */
@Component
class ReflectionAttachments extends FoundRecordAccess<ReflectionDetails> {

	ReflectionAttachments(ReflectionList reflections) {
		super(ReflectionManagement.OWNER_TYPE, (id, actor) -> reflections.find(new ReflectionId(id), actor),
				ReflectionDetails::amendable);
	}

}
