package org.workstyle.taxpayer;

import org.springframework.stereotype.Component;

import org.workstyle.history.ReferenceNames;

/**
 * Names taxpayers in the history of any record.
 */
@Component
class TaxpayerNames implements ReferenceNames {

	@Override
	public String query() {
		return "select id, name from taxpayer where id in (:ids)";
	}

}
