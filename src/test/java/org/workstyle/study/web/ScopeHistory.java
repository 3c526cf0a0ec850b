package org.workstyle.study.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Role;

/**
 * A made-up bureau, reproducible from a seed: units move and are merged, people move,
 * join and leave groups, some of it in the future; with the rule of who sees and changes
 * what, told once more in plain loops.
 */
final class ScopeHistory {

	private static final List<Set<Role>> ROLES = List.of(Set.of(Role.STAFF), Set.of(Role.STAFF, Role.UNIT_HEAD),
			Set.of(Role.UNIT_HEAD), Set.of(Role.STAFF, Role.INSPECTOR), Set.of(Role.PERFORMANCE), Set.of(Role.ADMIN));

	final List<Unit> units = new ArrayList<>();

	final List<Link> parents = new ArrayList<>();

	final List<Link> successors = new ArrayList<>();

	final List<Place> places = new ArrayList<>();

	final List<CurrentUser> users = new ArrayList<>();

	final List<Held> sessions = new ArrayList<>();

	private final Random random;

	private final LocalDate today;

	ScopeHistory(long seed, LocalDate today) {
		this.random = new Random(seed);
		this.today = today;
		unit(UnitType.BUREAU);
		for (int number = 1; number <= 9; number++) {
			under(unit((number % 2 == 0) ? UnitType.TAX_BRANCH : UnitType.DEPARTMENT));
		}
		List.of(UnitType.PARTY_BRANCH, UnitType.PARTY_BRANCH, UnitType.YOUTH_GROUP).forEach(this::unit);
		this.successors.add(new Link(this.units.get(8).id(), this.units.get(5).id(), someDay(), null));
		this.successors.add(new Link(this.units.get(5).id(), this.units.get(2).id(), someDay(), null));
		ROLES.forEach(this::person);
		ROLES.forEach(this::person);
		for (int number = 0; number < 8; number++) {
			this.sessions.add(new Held(id(), any(this.units).id(), any(this.units).id(), personOf(any(this.users))));
		}
	}

	private Unit unit(UnitType type) {
		this.units.add(new Unit(id(), type));
		return this.units.get(this.units.size() - 1);
	}

	private void under(Unit unit) {
		Unit first = any(this.units.subList(0, this.units.size() - 1));
		LocalDate move = this.random.nextBoolean() ? someDay() : null;
		this.parents.add(new Link(unit.id(), first.id(), LocalDate.of(2020, 1, 1), move));
		if (move != null) {
			this.parents.add(new Link(unit.id(), this.units.get(0).id(), move, null));
		}
	}

	private void person(Set<Role> roles) {
		UUID person = id();
		LocalDate move = someDay();
		this.places
			.add(new Place(person, any(this.units.subList(0, 10)).id(), true, "MEMBER", move.minusYears(3), move));
		this.places.add(new Place(person, any(this.units.subList(0, 10)).id(), true, "MEMBER", move, null));
		for (Unit group : this.units.subList(10, 13)) {
			if (this.random.nextInt(3) == 0) {
				LocalDate from = someDay();
				this.places.add(new Place(person, group.id(), false, any(List.of("MEMBER", "OFFICER", "HEAD")), from,
						this.random.nextBoolean() ? from.plusDays(this.random.nextInt(300) + 1) : null));
			}
		}
		this.users.add(new CurrentUser(new AccountId(id()), new PersonId(person), "u" + person, "用户" + person,
				EnumSet.copyOf(roles)));
	}

	boolean sees(CurrentUser user, Held session) {
		return seesByUnits(user, session) || (works(user) && session.attendee().equals(personOf(user)));
	}

	boolean seesByUnits(CurrentUser user, Held session) {
		Set<UUID> visible = visible(user);
		return seesAll(user) || visible.contains(session.host()) || visible.contains(session.coHost());
	}

	boolean edits(CurrentUser user, Held session) {
		return sees(user, session) && editable(user).contains(session.host());
	}

	static boolean seesAll(CurrentUser user) {
		return user.is(Role.PERFORMANCE) || user.is(Role.INSPECTOR) || user.is(Role.COMMITTEE);
	}

	static boolean works(CurrentUser user) {
		return user.is(Role.STAFF) || user.is(Role.UNIT_HEAD);
	}

	Set<UUID> visible(CurrentUser user) {
		if (!works(user)) {
			return Set.of();
		}
		Set<UUID> visible = new HashSet<>(tree(user));
		for (Place place : now()) {
			boolean own = place.person().equals(personOf(user));
			boolean ofPeople = user.is(Role.UNIT_HEAD) && now().stream()
				.anyMatch((home) -> home.home() && home.person().equals(place.person())
						&& tree(user).contains(home.unit()));
			if (!place.home() && (own || ofPeople)) {
				visible.add(place.unit());
			}
		}
		for (int round = 0; round < this.successors.size(); round++) {
			this.successors.stream()
				.filter((link) -> !link.from().isAfter(this.today) && visible.contains(link.to()))
				.forEach((link) -> visible.add(link.unit()));
		}
		return visible;
	}

	private Set<UUID> editable(CurrentUser user) {
		Set<UUID> editable = new HashSet<>(tree(user));
		now().stream()
			.filter((place) -> !place.home() && place.person().equals(personOf(user))
					&& !place.position().equals("MEMBER"))
			.forEach((place) -> editable.add(place.unit()));
		return works(user) ? editable : Set.of();
	}

	private Set<UUID> tree(CurrentUser user) {
		Set<UUID> tree = new HashSet<>();
		now().stream()
			.filter((place) -> place.home() && place.person().equals(personOf(user)))
			.forEach((place) -> tree.add(place.unit()));
		for (int depth = 0; depth < this.units.size() && user.is(Role.UNIT_HEAD); depth++) {
			this.parents.stream()
				.filter((link) -> link.isOn(this.today) && tree.contains(link.to()))
				.forEach((link) -> tree.add(link.unit()));
		}
		return tree;
	}

	private List<Place> now() {
		return this.places.stream()
			.filter((place) -> new Link(place.unit(), place.unit(), place.from(), place.to()).isOn(this.today))
			.toList();
	}

	static UUID personOf(CurrentUser user) {
		return Objects.requireNonNull(user.personId());
	}

	private LocalDate someDay() {
		return this.today.plusDays(this.random.nextInt(700) - 500L);
	}

	private UUID id() {
		return new UUID(this.random.nextLong(), this.random.nextLong());
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	record Unit(UUID id, UnitType type) {

	}

	record Link(UUID unit, UUID to, LocalDate from, @Nullable LocalDate until) {

		boolean isOn(LocalDate day) {
			return !this.from.isAfter(day) && (this.until == null || this.until.isAfter(day));
		}

	}

	record Place(UUID person, UUID unit, boolean home, String position, LocalDate from, @Nullable LocalDate to) {

	}

	record Held(UUID id, UUID host, UUID coHost, UUID attendee) {

	}

}
