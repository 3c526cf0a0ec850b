package org.workstyle.inspection.web;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.attachment.AttachmentAccess;
import org.workstyle.inspection.CheckResultId;
import org.workstyle.inspection.CheckResultManagement;
import org.workstyle.inspection.InspectionRecords;
import org.workstyle.shared.Actor;

/**
 * The photos of a result are read by those who see the result. They come with the result
 * and stay.
 */
@Component
class CheckResultAttachments implements AttachmentAccess {

	private final InspectionRecords records;

	CheckResultAttachments(InspectionRecords records) {
		this.records = records;
	}

	@Override
	public String ownerType() {
		return CheckResultManagement.OWNER_TYPE;
	}

	@Override
	public boolean mayRead(UUID ownerId, Actor actor) {
		return this.records.seesResult(new CheckResultId(ownerId), actor);
	}

	@Override
	public boolean mayChange(UUID ownerId, Actor actor) {
		return false;
	}

}
