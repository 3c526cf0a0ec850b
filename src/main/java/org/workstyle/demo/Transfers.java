package org.workstyle.demo;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.account.MemberPosition;
import org.workstyle.account.PersonManagement;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitManagement;

/**
 * What changed in the half-year: some people move to other units, and with them to other
 * branches and groups; the information centre comes directly under the bureau.
 */
@Component
class Transfers {

	private static final LocalDate REORGANIZED_ON = LocalDate.of(2023, 4, 1);

	private final PersonManagement people;

	private final UnitManagement units;

	Transfers(PersonManagement people, UnitManagement units) {
		this.people = people;
		this.units = units;
	}

	void carryOut(Bureau bureau) {
		this.units.reparent(bureau.unit("XX"), bureau.unit("JU"), REORGANIZED_ON);
		for (List<String> row : DemoFile.rows("moves.csv")) {
			Colleague person = bureau.find(row.get(0), Integer.parseInt(row.get(1)));
			move(bureau, person, bureau.plan(row.get(2)), LocalDate.parse(row.get(3)));
		}
	}

	private void move(Bureau bureau, Colleague person, UnitPlan to, LocalDate on) {
		UnitPlan from = bureau.plan(person.unit());
		List<UnitId> groups = this.people.get(person.id())
			.memberships()
			.stream()
			.filter((membership) -> !membership.isHome())
			.map((membership) -> membership.unit())
			.toList();
		String post = this.people.get(person.id()).homeOn(on).orElseThrow().post();
		this.people.move(person.id(), bureau.unit(to.code()), MemberPosition.MEMBER, post, on);
		if (!from.branch().equals(to.branch())) {
			groups.stream().filter((group) -> !group.equals(youth(bureau, from))).forEach((group) -> {
				this.people.leave(person.id(), group, on);
			});
			if (person.isMember()) {
				this.people.join(person.id(), bureau.unit(to.branch()), MemberPosition.MEMBER, on);
			}
		}
		if (person.young() && !from.youthGroup().equals(to.youthGroup())) {
			this.people.leave(person.id(), bureau.unit(from.youthGroup()), on);
			this.people.join(person.id(), bureau.unit(to.youthGroup()), MemberPosition.MEMBER, on);
		}
	}

	private static UnitId youth(Bureau bureau, UnitPlan plan) {
		return bureau.unit(plan.youthGroup());
	}

}
