package org.workstyle.arrears.web;

import org.springframework.stereotype.Component;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseDetails;
import org.workstyle.arrears.CaseRecords;
import org.workstyle.attachment.FoundRecordAccess;

/**
 * The files of a case are read by whoever sees the case, and added and removed by whoever
 * works on it.
 */
@Component
class CaseAttachments extends FoundRecordAccess<CaseDetails> {

	static final String OWNER_TYPE = "arrears-case";

	CaseAttachments(CaseRecords records) {
		super(OWNER_TYPE, (id, actor) -> records.find(new ArrearsCaseId(id), actor),
				(arrearsCase) -> arrearsCase.rights().works());
	}

}
