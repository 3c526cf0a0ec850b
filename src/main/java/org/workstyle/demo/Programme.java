package org.workstyle.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.workstyle.account.UnitId;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.study.SessionStatus;
import org.workstyle.study.StudyKind;

/**
 * The half-year's programme of study: who holds what when. Some of it is left out, some
 * never recorded, some called off.
 */
final class Programme {

	private static final int MEMBERS_FOR_A_COMMITTEE = 7;

	private final Bureau bureau;

	private final WorkingDays workingDays;

	private final LocalDate today;

	private final Random chance;

	private final Map<String, List<String>> topics = new HashMap<>();

	private final Map<String, Integer> used = new HashMap<>();

	Programme(Bureau bureau, WorkingDays workingDays, LocalDate today, Seed seed) {
		this.bureau = bureau;
		this.workingDays = workingDays;
		this.today = today;
		this.chance = seed.of("programme");
		DemoFile.rows("topics.csv")
			.forEach((row) -> this.topics.computeIfAbsent(row.get(0) + row.get(1), (key) -> new ArrayList<>())
				.add(row.get(2)));
	}

	List<Draft> drafts() {
		List<Draft> drafts = new ArrayList<>();
		for (List<String> line : DemoFile.rows("programme.csv")) {
			StudyKind kind = StudyKind.valueOf(line.get(0));
			List<UnitPlan> hosts = hosts(kind, line.get(1));
			for (String day : line.get(2).split(" ")) {
				for (int place = 0; place < hosts.size(); place++) {
					LocalDate meant = LocalDate.parse("2023-" + day).plusDays(place % 3);
					draft(kind, hosts.get(place), this.workingDays.onOrAfter(meant), line).ifPresent(drafts::add);
				}
			}
		}
		return drafts;
	}

	private List<UnitPlan> hosts(StudyKind kind, String which) {
		return this.bureau.plans()
			.stream()
			.filter((plan) -> plan.code().equals(which) || plan.type().name().equals(which))
			.filter((plan) -> kind != StudyKind.BRANCH_COMMITTEE
					|| GroupFormation.branch(this.bureau, plan.code()).size() >= MEMBERS_FOR_A_COMMITTEE)
			.toList();
	}

	private Optional<Draft> draft(StudyKind kind, UnitPlan host, LocalDate day, List<String> line) {
		int left = Integer.parseInt(line.get(5));
		int drawn = this.chance.nextInt(100);
		String topic = topic(kind, day);
		boolean neverPlanned = drawn < left * 2 / 3;
		if (neverPlanned && !day.isAfter(this.today)) {
			return Optional.empty();
		}
		return Optional.of(new Draft(kind, host, coHosts(kind, host), day, LocalTime.parse(line.get(3)),
				Integer.parseInt(line.get(4)), topic, status(day, drawn, left)));
	}

	private SessionStatus status(LocalDate day, int drawn, int left) {
		if (day.isAfter(this.today) || (drawn < left && drawn % 2 == 0)) {
			return SessionStatus.PLANNED;
		}
		return (drawn < left) ? SessionStatus.CANCELLED : SessionStatus.RECORDED;
	}

	/**
	 * Neighbours now and then hold their party day together.
	 */
	private Set<UnitId> coHosts(StudyKind kind, UnitPlan host) {
		boolean joint = kind == StudyKind.THEMED_PARTY_DAY && host.code().equals("Z10") && this.chance.nextInt(3) == 0;
		return joint ? Set.of(this.bureau.unit("Z11")) : Set.of();
	}

	/**
	 * The topics of the month come in their order, the others by chance.
	 */
	private String topic(StudyKind kind, LocalDate day) {
		String month = kind.name() + ((day.getMonthValue() - 1) % 6 + 1);
		List<String> dated = this.topics.getOrDefault(month, List.of());
		if (dated.isEmpty()) {
			return Seed.pick(this.topics.getOrDefault(kind.name() + "*", List.of(kind.name())), this.chance);
		}
		return dated.get((this.used.merge(month, 1, Integer::sum) - 1) % dated.size());
	}

}
