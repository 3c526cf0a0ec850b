package org.workstyle.assessment.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * Quarters and years in the menu of all but administrators, who see no scores; and
 * adjustments for those who propose and decide them.
 */
@Component
class AssessmentMenu implements MenuContribution {

	private static final Set<Role> READERS = Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR,
			Role.COMMITTEE);

	@Override
	public List<MenuItem> items() {
		return List.of(
				new MenuItem("assessment.menu", "assessment.quarters.title", "/quarters", "calendar-check", READERS,
						420),
				new MenuItem("assessment.menu", "assessment.adjustments.title", "/adjustments", "plus-slash-minus",
						Set.of(Role.PERFORMANCE, Role.COMMITTEE), 425),
				new MenuItem("assessment.menu", "assessment.years.title", "/years", "trophy", READERS, 430));
	}

}
