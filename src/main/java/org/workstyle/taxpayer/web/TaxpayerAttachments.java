package org.workstyle.taxpayer.web;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.attachment.AttachmentAccess;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerRecords;

/**
 * The files of a taxpayer are seen by those who see the taxpayer, and changed by those
 * who change it.
 */
@Component
class TaxpayerAttachments implements AttachmentAccess {

	static final String OWNER_TYPE = "taxpayer";

	private final TaxpayerRecords records;

	TaxpayerAttachments(TaxpayerRecords records) {
		this.records = records;
	}

	@Override
	public String ownerType() {
		return OWNER_TYPE;
	}

	@Override
	public boolean mayRead(UUID ownerId, Actor actor) {
		try {
			this.records.find(new TaxpayerId(ownerId), actor);
			return true;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

	@Override
	public boolean mayChange(UUID ownerId, Actor actor) {
		try {
			return this.records.find(new TaxpayerId(ownerId), actor).editable();
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

}
