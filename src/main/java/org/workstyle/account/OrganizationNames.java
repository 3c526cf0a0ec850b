package org.workstyle.account;

import org.springframework.stereotype.Component;

import org.workstyle.history.ReferenceNames;

/**
 * Names units, people and accounts in the history of any record.
 */
@Component
class OrganizationNames implements ReferenceNames {

	private static final String NAMES = """
			select id, name from unit where id in (:ids)
			union all
			select id, name from person where id in (:ids)
			union all
			select id, display_name from account where id in (:ids)""";

	@Override
	public String query() {
		return NAMES;
	}

}
