package org.workstyle.taxpayer.web;

import org.springframework.stereotype.Component;

import org.workstyle.attachment.FoundRecordAccess;
import org.workstyle.taxpayer.TaxpayerDetails;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerRecords;

/**
 * The files of a taxpayer are seen by those who see the taxpayer, and changed by those
 * who change it.
 */
@Component
class TaxpayerAttachments extends FoundRecordAccess<TaxpayerDetails> {

	static final String OWNER_TYPE = "taxpayer";

	TaxpayerAttachments(TaxpayerRecords records) {
		super(OWNER_TYPE, (id, actor) -> records.find(new TaxpayerId(id), actor), TaxpayerDetails::editable);
	}

}
