package org.workstyle.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.workstyle.account.CurrentUser;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tries all transitions that a state refuses, and all of them by all who may not: each is
 * refused for the reason in the table, and the database is the same afterwards.
 */
final class TransitionTable {

	private final AssessmentDesk desk;

	private final PortalPages pages;

	private final DatabaseDigest digest;

	private final Map<String, CurrentUser> people;

	private final Map<Role, CurrentUser> strangers;

	TransitionTable(AssessmentDesk desk, PortalPages pages, DatabaseDigest digest, Map<String, CurrentUser> people) {
		this.desk = desk;
		this.pages = pages;
		this.digest = digest;
		this.people = people;
		this.strangers = Stream.of(Role.values()).collect(Collectors.toMap((role) -> role, desk::somebody));
	}

	/**
	 * Tries everything in one state.
	 * @param column which state, from 0
	 */
	void tryAll(List<Transition> transitions, int column) {
		List<String> before = this.digest.now();
		for (Transition each : transitions) {
			String expected = each.outcomes().get(column);
			String what = "%s in state %d".formatted(each.name(), column);
			if (!expected.equals(Transition.OK)) {
				String told = this.desk.refused(each.address(), each.fields(), this.people.get(each.who()));
				if (told.contains("<html")) {
					assertThat(told).as(what).matches(this.desk.said("assessment.error." + expected));
				}
				else {
					assertThat(told).as(what).isEqualTo(expected);
				}
				assertThat(changed(before)).as(what).isEmpty();
			}
			refusesOthers(each, what);
			assertThat(changed(before)).as("%s by others", what).isEmpty();
		}
	}

	private List<String> changed(List<String> before) {
		return this.digest.now().stream().filter((line) -> !before.contains(line)).toList();
	}

	private void refusesOthers(Transition each, String what) {
		for (Role role : each.others()) {
			assertThat(
					this.pages.post(each.address(), each.fields(), this.strangers.get(role)).getResponse().getStatus())
				.as("%s by %s", what, role)
				.isEqualTo(403);
		}
		assertThat(this.pages.withoutToken(each.address(), this.people.get(each.who())).getResponse().getStatus())
			.as("%s without token", what)
			.isEqualTo(403);
		if (each.allowed() == Role.UNIT_HEAD) {
			assertThat(this.pages.post(each.address(), each.fields(), this.people.get("stranger"))
				.getResponse()
				.getStatus()).as("%s by another unit's head", what).isEqualTo(404);
		}
		if (each.hasReason()) {
			assertThat(this.desk.refused(each.address(), each.without("reason"), this.people.get(each.who())))
				.as("%s without reason", what)
				.isEqualTo("common.errors");
		}
	}

}
