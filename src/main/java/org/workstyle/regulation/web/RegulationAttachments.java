package org.workstyle.regulation.web;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.attachment.AttachmentAccess;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Role;

/**
 * The files of a regulation are seen by those who see it, and changed by those who draft
 * it.
 */
@Component
class RegulationAttachments implements AttachmentAccess {

	static final String OWNER_TYPE = "regulation";

	private final RegulationRecords records;

	RegulationAttachments(RegulationRecords records) {
		this.records = records;
	}

	@Override
	public String ownerType() {
		return OWNER_TYPE;
	}

	@Override
	public boolean mayRead(UUID ownerId, Actor actor) {
		if (!RegulationMenu.READERS.stream().anyMatch(actor::is)) {
			return false;
		}
		try {
			this.records.find(new RegulationId(ownerId), actor);
			return true;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

	@Override
	public boolean mayChange(UUID ownerId, Actor actor) {
		try {
			return (actor.is(Role.STAFF) || actor.is(Role.UNIT_HEAD))
					&& this.records.find(new RegulationId(ownerId), actor).drafts();
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

}
