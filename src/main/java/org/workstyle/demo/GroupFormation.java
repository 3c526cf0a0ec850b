package org.workstyle.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.springframework.stereotype.Component;

import org.workstyle.account.MemberPosition;
import org.workstyle.account.PersonManagement;
import org.workstyle.account.UnitType;

/**
 * Brings the people of the demonstration together in party branches, party groups, youth
 * groups and the committee's study group.
 */
@Component
class GroupFormation {

	private final PersonManagement people;

	GroupFormation(PersonManagement people) {
		this.people = people;
	}

	void form(Bureau bureau, Seed seed) {
		for (UnitPlan plan : bureau.plans()) {
			if (plan.type() == UnitType.PARTY_BRANCH) {
				List<Colleague> members = branch(bureau, plan.code());
				join(bureau, plan.code(), members, (members.size() >= 7) ? 3 : 1);
				formPartyGroups(bureau, plan.code(), members, seed.of("groups " + plan.code()));
			}
			if (plan.type() == UnitType.YOUTH_GROUP) {
				join(bureau, plan.code(), youth(bureau, plan.code()), 1);
			}
		}
		join(bureau, "JGDW", generalBranch(bureau), 2);
		formCentreGroup(bureau);
	}

	/**
	 * Returns the members of the branch, by rank.
	 */
	static List<Colleague> branch(Bureau bureau, String code) {
		return bureau.people()
			.stream()
			.filter((person) -> person.isMember() && bureau.plan(person.unit()).branch().equals(code))
			.sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
			.toList();
	}

	static List<Colleague> youth(Bureau bureau, String code) {
		return bureau.people()
			.stream()
			.filter((person) -> person.young() && bureau.plan(person.unit()).youthGroup().equals(code))
			.toList();
	}

	private static List<Colleague> generalBranch(Bureau bureau) {
		return bureau.plans()
			.stream()
			.filter((plan) -> plan.type() == UnitType.PARTY_BRANCH)
			.map((plan) -> branch(bureau, plan.code()).get(0))
			.toList();
	}

	/**
	 * The leaders are its members; the head and a deputy of personnel keep its records.
	 */
	private void formCentreGroup(Bureau bureau) {
		join(bureau, "ZXZ", bureau.staffOf("JU"), 0);
		for (int rank = 0; rank < 2; rank++) {
			this.people.join(bureau.find("RJ", rank).id(), bureau.unit("ZXZ"), MemberPosition.OFFICER,
					Bureau.FOUNDED_ON);
		}
	}

	private void formPartyGroups(Bureau bureau, String branch, List<Colleague> members, Random chance) {
		List<String> groups = bureau.plans()
			.stream()
			.filter((plan) -> plan.type() == UnitType.PARTY_GROUP && plan.parent().equals(branch))
			.map(UnitPlan::code)
			.toList();
		List<Colleague> rest = new ArrayList<>(members);
		for (int place = 0; place < groups.size(); place++) {
			int size = rest.size() / (groups.size() - place);
			List<Colleague> chosen = new ArrayList<>();
			for (int count = 0; count < size; count++) {
				chosen.add(rest.remove(chance.nextInt(rest.size())));
			}
			join(bureau, groups.get(place), chosen, 0);
		}
	}

	private void join(Bureau bureau, String code, List<Colleague> members, int officers) {
		for (int place = 0; place < members.size(); place++) {
			Colleague member = members.get(place);
			MemberPosition position = (place == 0) ? MemberPosition.HEAD
					: (place <= officers) ? MemberPosition.OFFICER : MemberPosition.MEMBER;
			this.people.join(member.id(), bureau.unit(code), position, Bureau.FOUNDED_ON.plusYears(4).plusMonths(5));
		}
	}

}
