package org.workstyle.arrears.web;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseRecords;
import org.workstyle.attachment.AttachmentAccess;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;

/**
 * The files of a case are read by whoever sees the case, and added and removed by whoever
 * works on it.
 */
@Component
class CaseAttachments implements AttachmentAccess {

	static final String OWNER_TYPE = "arrears-case";

	private final CaseRecords records;

	CaseAttachments(CaseRecords records) {
		this.records = records;
	}

	@Override
	public String ownerType() {
		return OWNER_TYPE;
	}

	@Override
	public boolean mayRead(UUID ownerId, Actor actor) {
		try {
			this.records.find(new ArrearsCaseId(ownerId), actor);
			return true;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

	@Override
	public boolean mayChange(UUID ownerId, Actor actor) {
		try {
			return this.records.find(new ArrearsCaseId(ownerId), actor).rights().works();
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

}
