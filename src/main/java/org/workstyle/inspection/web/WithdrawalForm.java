package org.workstyle.inspection.web;

import org.workstyle.inspection.FindingDetails;
import org.workstyle.shared.ReasonedForm;

/**
 * Why a finding should not have been opened.
 */
class WithdrawalForm extends ReasonedForm {

	static WithdrawalForm of(FindingDetails finding) {
		WithdrawalForm form = new WithdrawalForm();
		form.setVersion(finding.version());
		return form;
	}

}
