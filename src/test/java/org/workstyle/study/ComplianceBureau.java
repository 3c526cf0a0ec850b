package org.workstyle.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.workstyle.study.ComplianceHistory.Event;

/**
 * A made-up bureau on one day, told once more in plain loops: who works where and belongs
 * to which groups, what is below what, and what took over from what.
 */
final class ComplianceBureau {

	private final Set<Integer> existing = new HashSet<>();

	private final Map<Integer, Integer> parents = new HashMap<>();

	private final Map<Integer, Integer> successors = new HashMap<>();

	private final Map<Integer, Integer> homes = new HashMap<>();

	private final Map<Integer, Set<Integer>> groups = new HashMap<>();

	void apply(Event event) {
		int subject = event.subject();
		int object = event.object();
		switch (event.what()) {
			case FOUND -> {
				this.existing.add(subject);
				this.parents.put(subject, object);
			}
			case HIRE, MOVE -> this.homes.put(subject, object);
			case JOIN -> groupsOf(subject).add(object);
			case LEAVE -> groupsOf(subject).remove(object);
			case REPARENT -> this.parents.put(subject, object);
			case MERGE -> merge(subject, object);
			case DISSOLVE -> dissolve(subject);
		}
	}

	private void merge(int unit, int into) {
		this.homes.replaceAll((person, home) -> (home == unit) ? into : home);
		this.groups.values().stream().filter((held) -> held.contains(unit)).forEach((held) -> held.add(into));
		this.parents.replaceAll((below, above) -> (above == unit) ? into : above);
		this.successors.put(unit, into);
		dissolve(unit);
	}

	private void dissolve(int unit) {
		this.groups.values().forEach((held) -> held.remove(unit));
		this.existing.remove(unit);
		this.parents.remove(unit);
	}

	boolean exists(int unit) {
		return this.existing.contains(unit);
	}

	int parent(int unit) {
		return this.parents.getOrDefault(unit, -1);
	}

	boolean isMember(int person, int unit) {
		return this.homes.getOrDefault(person, -1) == unit || groupsOf(person).contains(unit);
	}

	int members(int unit) {
		return (int) this.homes.keySet().stream().filter((person) -> isMember(person, unit)).count();
	}

	Set<Integer> subtree(int unit) {
		return grown(new HashSet<>(Set.of(unit)), this.parents);
	}

	/**
	 * Returns what the head of the unit sees: the units below, the groups of the people
	 * in them, and all that any of these took over from.
	 */
	Set<Integer> seenFrom(int unit) {
		Set<Integer> seen = subtree(unit);
		Set<Integer> people = this.homes.entrySet()
			.stream()
			.filter((home) -> seen.contains(home.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		people.forEach((person) -> seen.addAll(groupsOf(person)));
		return grown(seen, this.successors);
	}

	/**
	 * Adds whatever leads to what is in the set already, until nothing does any more.
	 */
	private static Set<Integer> grown(Set<Integer> units, Map<Integer, Integer> links) {
		int before;
		do {
			before = units.size();
			links.forEach((from, to) -> {
				if (units.contains(to)) {
					units.add(from);
				}
			});
		}
		while (units.size() > before);
		return units;
	}

	private Set<Integer> groupsOf(int person) {
		return this.groups.computeIfAbsent(person, (each) -> new HashSet<>());
	}

}
