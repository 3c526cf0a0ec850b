package org.workstyle.inspection.web;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.attachment.AttachmentAccess;
import org.workstyle.inspection.CorrectionManagement;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;

/**
 * The evidence of a finding is read by those who see the finding. Nobody changes or
 * removes it: new versions come by the finding's own page.
 */
@Component
class FindingAttachments implements AttachmentAccess {

	private final FindingRecords records;

	FindingAttachments(FindingRecords records) {
		this.records = records;
	}

	@Override
	public String ownerType() {
		return CorrectionManagement.OWNER_TYPE;
	}

	@Override
	public boolean mayRead(UUID ownerId, Actor actor) {
		try {
			this.records.refuseUnlessVisible(new FindingId(ownerId), actor);
			return true;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

	@Override
	public boolean mayChange(UUID ownerId, Actor actor) {
		return false;
	}

}
