package org.workstyle.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.springframework.stereotype.Component;

import org.workstyle.account.MemberPosition;
import org.workstyle.account.NewPerson;
import org.workstyle.account.NewUnit;
import org.workstyle.account.PartyStanding;
import org.workstyle.account.PersonManagement;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitManagement;

/**
 * Founds the bureau of the demonstration: its units and groups, and the people who work
 * there.
 */
@Component
class BureauFoundation {

	private final UnitManagement units;

	private final PersonManagement people;

	BureauFoundation(UnitManagement units, PersonManagement people) {
		this.units = units;
		this.people = people;
	}

	Bureau found(Seed seed) {
		List<UnitPlan> plans = UnitPlan.all();
		Map<String, UnitId> founded = new LinkedHashMap<>();
		for (UnitPlan plan : plans) {
			NewUnit unit = new NewUnit(plan.code(), plan.name(), plan.shortName(), plan.type(), founded.size(),
					Bureau.FOUNDED_ON, plan.parent().isEmpty() ? null : founded.get(plan.parent()));
			founded.put(plan.code(), this.units.found(unit));
		}
		return new Bureau(plans, founded, hire(plans, founded, seed));
	}

	private List<Colleague> hire(List<UnitPlan> plans, Map<String, UnitId> founded, Seed seed) {
		Names names = new Names(seed);
		Random chance = seed.of("staff");
		Map<String, List<String>> posts = posts();
		List<Colleague> colleagues = new ArrayList<>();
		for (UnitPlan plan : plans) {
			UnitId unit = founded.get(plan.code());
			for (int rank = 0; unit != null && rank < plan.staff(); rank++) {
				boolean young = rank >= plan.staff() - plan.young();
				NewPerson person = new NewPerson("5201990%03d".formatted(colleagues.size() + 1), names.next(),
						standing(plan, rank), joinedOn(young, chance), unit, position(plan, rank),
						post(plan, rank, posts, chance));
				colleagues.add(new Colleague(this.people.hire(person), person.name(), plan.code(), rank,
						person.standing(), young));
			}
		}
		return colleagues;
	}

	/**
	 * The heads are members, and of the others as many as the plan says; now and then the
	 * last of them is still on probation.
	 */
	private static PartyStanding standing(UnitPlan plan, int rank) {
		if (rank >= plan.members()) {
			return PartyStanding.NONE;
		}
		boolean probation = plan.members() > 5 && plan.young() > 1 && rank == plan.members() - 1;
		return probation ? PartyStanding.PROBATIONARY : PartyStanding.FULL;
	}

	private static LocalDate joinedOn(boolean young, Random chance) {
		return young ? LocalDate.of(2019 + chance.nextInt(4), 8, 1 + chance.nextInt(20)) : Bureau.FOUNDED_ON;
	}

	private static MemberPosition position(UnitPlan plan, int rank) {
		if (rank == 0) {
			return MemberPosition.HEAD;
		}
		return (rank < heads(plan)) ? MemberPosition.DEPUTY : MemberPosition.MEMBER;
	}

	/**
	 * Returns how many heads and deputies a unit has.
	 */
	private static int heads(UnitPlan plan) {
		return switch (plan.type()) {
			case BUREAU -> plan.staff();
			case TAX_BRANCH -> (plan.staff() > 10) ? 3 : 2;
			default -> Math.min(2, plan.staff() - 2);
		};
	}

	private static String post(UnitPlan plan, int rank, Map<String, List<String>> posts, Random chance) {
		List<String> own = posts.getOrDefault(plan.code(), posts.getOrDefault(plan.type().name(), List.of()));
		return (rank < Math.min(heads(plan), own.size())) ? own.get(rank)
				: Seed.pick(posts.getOrDefault("*", own), chance);
	}

	private static Map<String, List<String>> posts() {
		Map<String, List<String>> posts = new HashMap<>();
		DemoFile.rows("posts.csv").forEach((row) -> posts.put(row.get(0), List.of(row.get(1).split(";"))));
		return posts;
	}

}
