package org.workstyle.study.web;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.attachment.AttachmentAccess;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.study.ReflectionId;
import org.workstyle.study.ReflectionList;
import org.workstyle.study.ReflectionManagement;

/**
 * The files of a reflection are seen by those who read it, and changed by its writer
 * until it is commented on.
 */
@Component
class ReflectionAttachments implements AttachmentAccess {

	private final ReflectionList reflections;

	ReflectionAttachments(ReflectionList reflections) {
		this.reflections = reflections;
	}

	@Override
	public String ownerType() {
		return ReflectionManagement.OWNER_TYPE;
	}

	@Override
	public boolean mayRead(UUID ownerId, Actor actor) {
		try {
			this.reflections.find(new ReflectionId(ownerId), actor);
			return true;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

	@Override
	public boolean mayChange(UUID ownerId, Actor actor) {
		try {
			return this.reflections.find(new ReflectionId(ownerId), actor).amendable();
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

}
