package org.workstyle.account.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.Unit;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitParent;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Option;

/**
 * A unit's neighbours over time, with their names.
 */
@Component
class UnitViews {

	private static final int LIMIT = 20;

	private final UnitDirectory units;

	private final AccountTexts texts;

	UnitViews(UnitDirectory units, AccountTexts texts) {
		this.units = units;
		this.texts = texts;
	}

	/**
	 * Returns the units above it over time, and those that took over from it.
	 */
	Neighbours of(Unit unit) {
		Map<UnitId, UnitSummary> names = names(unit);
		return new Neighbours(
				unit.parents()
					.stream()
					.map((held) -> new Neighbour(names.get(held.parent()), held.period().start(), held.period().end(),
							null))
					.toList(),
				unit.successors()
					.stream()
					.map((taken) -> new Neighbour(names.get(taken.successor()), taken.succeededOn(), null,
							taken.reason()))
					.toList());
	}

	/**
	 * Returns the units it took over from.
	 */
	List<UnitSummary> predecessors(Unit unit) {
		return this.units.predecessorsOf(unit.id());
	}

	/**
	 * Returns what a picker of units finds. Names of units are no secret within the
	 * bureau.
	 */
	List<Option> search(String text) {
		return AccountTexts.options(this.units.search(text, this.texts.today(), LIMIT), (unit) -> true);
	}

	private Map<UnitId, UnitSummary> names(Unit unit) {
		Set<UnitId> ids = unit.parents().stream().map(UnitParent::parent).collect(Collectors.toSet());
		unit.successors().forEach((taken) -> ids.add(taken.successor()));
		return this.units.findAll(ids).stream().collect(Collectors.toMap(UnitSummary::id, Function.identity()));
	}

	/**
	 * The units around one.
	 *
	 * @param parents above it
	 * @param successors after it
	 */
	record Neighbours(List<Neighbour> parents, List<Neighbour> successors) {

	}

	/**
	 * A unit above or after another one.
	 *
	 * @param unit which one
	 * @param from since when
	 * @param to the day after the last one
	 * @param reason why
	 */
	record Neighbour(UnitSummary unit, LocalDate from, @Nullable LocalDate to, @Nullable String reason) {

	}

}
