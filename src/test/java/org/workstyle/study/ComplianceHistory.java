package org.workstyle.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitType;

/**
 * A made-up past of a bureau, reproducible from a seed: from one day to another units are
 * founded, put below others, merged and dissolved, people move, join groups and leave
 * them; sessions are shared, planned or called off, requirements change at the half-year.
 */
final class ComplianceHistory {

	static final int YEAR = 2023;

	/** The department whose head looks at the matrix; it is never merged. */
	static final int LED = 1;

	private static final Map<UnitType, List<StudyKind>> KINDS = Map.of(UnitType.DEPARTMENT,
			List.of(StudyKind.DISCIPLINE_MICRO_CLASS), UnitType.TAX_BRANCH, List.of(StudyKind.BRANCH_OFFICE_STUDY),
			UnitType.PARTY_BRANCH,
			List.of(StudyKind.BRANCH_ASSEMBLY, StudyKind.BRANCH_COMMITTEE, StudyKind.DEMOCRATIC_APPRAISAL));

	private static final int PEOPLE = 25;

	final List<UnitType> units = new ArrayList<>(List.of(UnitType.BUREAU));

	final List<Event> events = new ArrayList<>();

	final List<Held> sessions = new ArrayList<>();

	final List<Asked> asked = new ArrayList<>();

	private final Random random;

	private final ComplianceBureau now = new ComplianceBureau();

	ComplianceHistory(long seed) {
		this.random = new Random(seed);
		IntStream.range(0, 4).forEach((number) -> this.units.add(UnitType.DEPARTMENT));
		IntStream.range(0, 5).forEach((number) -> this.units.add(UnitType.TAX_BRANCH));
		IntStream.range(0, 5).forEach((number) -> this.units.add(UnitType.PARTY_BRANCH));
		begin();
		for (LocalDate day = LocalDate.of(2022, 12, 5); day.getYear() <= YEAR; day = day
			.plusDays(1 + this.random.nextInt(6))) {
			happen(day);
		}
		for (int number = 0; number < 200; number++) {
			hold();
		}
		KINDS.forEach((type, kinds) -> kinds.forEach((kind) -> ask(kind, type)));
	}

	/**
	 * Returns the bureau as it was on the day.
	 */
	ComplianceBureau on(LocalDate day) {
		ComplianceBureau bureau = new ComplianceBureau();
		this.events.stream().filter((event) -> !event.day().isAfter(day)).forEach(bureau::apply);
		return bureau;
	}

	boolean isGroup(int unit) {
		return this.units.get(unit).isGroup();
	}

	private void begin() {
		LocalDate first = LocalDate.of(2020, 1, 1);
		for (int unit = 0; unit < this.units.size(); unit++) {
			if (unit <= LED || unit == this.units.size() - 1 || !chance(4)) {
				note(first, What.FOUND, unit, (unit == 0 || isGroup(unit)) ? -1 : 0);
			}
		}
		for (int person = 0; person < PEOPLE; person++) {
			note(first, What.HIRE, person, (person == 0) ? LED : pick(false));
			if (chance(2)) {
				note(first, What.JOIN, person, pick(true));
			}
		}
	}

	private void happen(LocalDate day) {
		int person = this.random.nextInt(1, PEOPLE);
		int unit = this.random.nextInt(LED + 1, this.units.size());
		boolean group = isGroup(unit);
		int other = pick(group);
		if (!this.now.exists(unit)) {
			if (this.events.stream().noneMatch((event) -> event.what() == What.FOUND && event.subject() == unit)) {
				note(day, What.FOUND, unit, group ? -1 : other);
			}
			return;
		}
		boolean apart = !this.now.subtree(unit).contains(other);
		switch (this.random.nextInt(8)) {
			case 0 -> noteIf(apart && this.now.members(unit) < PEOPLE / 2, day, What.MERGE, unit, other);
			case 1 -> noteIf(group, day, What.DISSOLVE, unit, -1);
			case 2, 3 -> noteIf(!group && apart && this.now.parent(unit) != other, day, What.REPARENT, unit, other);
			case 4 -> IntStream.range(1, PEOPLE)
				.filter((each) -> group && this.now.isMember(each, unit))
				.findFirst()
				.ifPresent((each) -> note(day, What.LEAVE, each, unit));
			default -> noteIf(!this.now.isMember(person, unit), day, group ? What.JOIN : What.MOVE, person, unit);
		}
	}

	private void noteIf(boolean legal, LocalDate day, What what, int subject, int object) {
		if (legal) {
			note(day, what, subject, object);
		}
	}

	private void note(LocalDate day, What what, int subject, int object) {
		Event event = new Event(day, what, subject, object);
		this.events.add(event);
		this.now.apply(event);
	}

	private void hold() {
		LocalDate day = LocalDate.of(YEAR - 1, 12, 1).plusDays(this.random.nextInt(425));
		ComplianceBureau bureau = on(day);
		List<Integer> existing = IntStream.range(LED, this.units.size()).filter(bureau::exists).boxed().toList();
		int host = existing.get(this.random.nextInt(existing.size()));
		Set<Integer> hosts = new HashSet<>(Set.of(host));
		if (chance(3)) {
			existing.stream()
				.filter((unit) -> this.units.get(unit) == this.units.get(host))
				.limit(1)
				.forEach(hosts::add);
		}
		SessionStatus status = chance(5) ? SessionStatus.PLANNED
				: chance(9) ? SessionStatus.CANCELLED : SessionStatus.RECORDED;
		List<StudyKind> kinds = KINDS.get(this.units.get(host));
		this.sessions
			.add(new Held(UUID.randomUUID(), hosts, kinds.get(this.random.nextInt(kinds.size())), day, status));
	}

	private void ask(StudyKind kind, UnitType type) {
		if (kind == StudyKind.DEMOCRATIC_APPRAISAL) {
			this.asked.add(new Asked(kind, type, RequirementPeriod.YEAR, 1, 0, LocalDate.of(2020, 1, 1), null));
			return;
		}
		RequirementPeriod[] periods = RequirementPeriod.values();
		RequirementPeriod first = periods[this.random.nextInt(2)];
		LocalDate change = chance(2) ? LocalDate.of(YEAR, 7, 1) : null;
		LocalDate start = chance(3) ? LocalDate.of(YEAR, 4, 1) : LocalDate.of(2020, 1, 1);
		this.asked.add(new Asked(kind, type, first, 1 + this.random.nextInt(2), this.random.nextInt(6), start, change));
		if (change != null && chance(2)) {
			this.asked.add(new Asked(kind, type, periods[this.random.nextInt(2)], 1, 0, change, null));
		}
	}

	private int pick(boolean group) {
		List<Integer> existing = IntStream.range(0, this.units.size())
			.filter((unit) -> this.now.exists(unit) && isGroup(unit) == group)
			.boxed()
			.toList();
		return existing.isEmpty() ? LED : existing.get(this.random.nextInt(existing.size()));
	}

	private boolean chance(int oneIn) {
		return this.random.nextInt(oneIn) == 0;
	}

	enum What {

		FOUND, HIRE, MOVE, JOIN, LEAVE, REPARENT, MERGE, DISSOLVE

	}

	/**
	 * What happened on a day.
	 *
	 * @param subject the person or unit it happened to
	 * @param object the unit it came to, if to any
	 */
	record Event(LocalDate day, What what, int subject, int object) {

	}

	record Held(UUID id, Set<Integer> hosts, StudyKind kind, LocalDate day, SessionStatus status) {

	}

	record Asked(StudyKind kind, UnitType type, RequirementPeriod period, int minimum, int members, LocalDate from,
			@Nullable LocalDate to) {

		RequirementFacts facts() {
			return new RequirementFacts(this.kind, this.type, this.period, this.minimum, this.members, "-", false);
		}

	}

}
