package org.workstyle.study.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * What belongs to study beside the sessions, in the side menu.
 */
@Component
class LearningMenu implements MenuContribution {

	private static final String SECTION = "layout.section.study";

	private static final Set<Role> BUSINESS = Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR,
			Role.COMMITTEE);

	@Override
	public List<MenuItem> items() {
		return List.of(
				new MenuItem(SECTION, "study.compliance.title", "/study-compliance", "grid-3x3-gap", BUSINESS, 110),
				new MenuItem(SECTION, "study.reflection.title", "/reflections", "chat-square-text", BUSINESS, 120),
				new MenuItem(SECTION, "study.online.title", "/online-learning", "laptop", BUSINESS, 130),
				new MenuItem(SECTION, "study.record.mine", "/my-record", "person-lines-fill", BUSINESS, 140),
				new MenuItem(SECTION, "study.pledge.title", "/service-pledges", "award", BUSINESS, 150),
				new MenuItem(SECTION, "study.requirement.title", "/study-requirements", "list-check", Set.of(), 170));
	}

}
