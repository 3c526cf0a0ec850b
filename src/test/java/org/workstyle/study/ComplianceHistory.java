package org.workstyle.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitType;

/**
 * A made-up past of hosts, people and sessions, reproducible from a seed: hosts are
 * founded, dissolved and merged, people move between them, sessions are shared, planned
 * or called off, requirements change at the half-year.
 */
final class ComplianceHistory {

	static final int YEAR = 2023;

	private static final List<StudyKind> KINDS = List.of(StudyKind.BRANCH_ASSEMBLY, StudyKind.BRANCH_COMMITTEE,
			StudyKind.DEMOCRATIC_APPRAISAL);

	final List<Host> hosts = new ArrayList<>();

	final List<Place> places = new ArrayList<>();

	final List<Held> sessions = new ArrayList<>();

	final List<Asked> asked = new ArrayList<>();

	private final Random random;

	ComplianceHistory(long seed) {
		this.random = new Random(seed);
		for (int number = 0; number < 6; number++) {
			LocalDate founded = chance(3) ? day() : LocalDate.of(2019, 1, 1);
			LocalDate dissolved = chance(3) ? founded.plusDays(30 + this.random.nextInt(500)) : null;
			this.hosts.add(new Host(new UUID(seed, this.random.nextLong()), founded, dissolved));
		}
		for (int person = 0; person < 25; person++) {
			move(new UUID(seed, this.random.nextLong()));
		}
		for (int number = 0; number < 120; number++) {
			hold();
		}
		KINDS.forEach(this::ask);
	}

	private void move(UUID person) {
		LocalDate from = LocalDate.of(2022, 12, 1).plusDays(this.random.nextInt(60));
		for (int moves = this.random.nextInt(4); moves >= 0; moves--) {
			LocalDate to = (moves > 0) ? from.plusDays(15 + this.random.nextInt(120)) : null;
			this.places.add(new Place(person, pick().id(), from, to));
			from = (to != null) ? to : from;
		}
	}

	private void hold() {
		Set<UUID> at = new HashSet<>(Set.of(pick().id()));
		if (chance(4)) {
			at.add(pick().id());
		}
		SessionStatus status = chance(5) ? SessionStatus.PLANNED
				: chance(9) ? SessionStatus.CANCELLED : SessionStatus.RECORDED;
		this.sessions.add(new Held(UUID.randomUUID(), at, KINDS.get(this.random.nextInt(KINDS.size())), day(), status));
	}

	private void ask(StudyKind kind) {
		RequirementPeriod[] periods = RequirementPeriod.values();
		RequirementPeriod first = periods[this.random.nextInt(2)];
		LocalDate change = chance(2) ? LocalDate.of(YEAR, 7, 1) : null;
		LocalDate start = chance(3) ? LocalDate.of(YEAR, 4, 1) : LocalDate.of(2020, 1, 1);
		this.asked.add(new Asked(kind, first, 1 + this.random.nextInt(2), this.random.nextInt(6), start, change));
		if (change != null && chance(2)) {
			this.asked.add(new Asked(kind, periods[this.random.nextInt(2)], 1, 0, change, null));
		}
		if (kind == StudyKind.DEMOCRATIC_APPRAISAL) {
			this.asked.removeIf((asked) -> asked.kind() == kind);
			this.asked.add(new Asked(kind, RequirementPeriod.YEAR, 1, 0, LocalDate.of(2020, 1, 1), null));
		}
	}

	private LocalDate day() {
		return LocalDate.of(YEAR - 1, 12, 1).plusDays(this.random.nextInt(425));
	}

	private Host pick() {
		return this.hosts.get(this.random.nextInt(this.hosts.size()));
	}

	private boolean chance(int oneIn) {
		return this.random.nextInt(oneIn) == 0;
	}

	record Host(UUID id, LocalDate founded, @Nullable LocalDate dissolved) {

	}

	record Place(UUID person, UUID host, LocalDate from, @Nullable LocalDate to) {

	}

	record Held(UUID id, Set<UUID> hosts, StudyKind kind, LocalDate day, SessionStatus status) {

	}

	record Asked(StudyKind kind, RequirementPeriod period, int minimum, int members, LocalDate from,
			@Nullable LocalDate to) {

		RequirementFacts facts() {
			return new RequirementFacts(this.kind, UnitType.PARTY_BRANCH, this.period, this.minimum, this.members, "-",
					false);
		}

	}

}
