package org.workstyle.inspection;

import org.springframework.stereotype.Component;

import org.workstyle.history.ReferenceNames;

/**
 * Names inspections, items and templates in the history of any record.
 */
@Component
class InspectionNames implements ReferenceNames {

	private static final String NAMES = """
			select id, title as name from inspection where id in (:ids)
			union all
			select id, basis from check_item where id in (:ids)
			union all
			select origin_id, max(basis) from check_item where origin_id in (:ids) group by origin_id
			union all
			select regulation_id, max(substring(basis from '^.*\\u300b')) from check_item
			where regulation_id in (:ids) group by regulation_id
			union all
			select id, name from inspection_template where id in (:ids)""";

	@Override
	public String query() {
		return NAMES;
	}

}
