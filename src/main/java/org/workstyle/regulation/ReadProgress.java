package org.workstyle.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;

/**
 * How far the reading of a revision came.
 *
 * @param lines who was asked, by unit and name
 * @param today the day it is shown on
 */
public record ReadProgress(List<Line> lines, LocalDate today) {

	public ReadProgress {
		lines = List.copyOf(lines);
	}

	/**
	 * Returns how many were asked.
	 */
	public int getAsked() {
		return this.lines.size();
	}

	/**
	 * Returns how many confirmed.
	 */
	public int getConfirmed() {
		return (int) this.lines.stream().filter((line) -> line.confirmedAt() != null).count();
	}

	/**
	 * Returns the units in their order, each with its people.
	 */
	public Map<String, ReadProgress> getUnits() {
		Map<String, List<Line>> units = new LinkedHashMap<>();
		this.lines.forEach((line) -> units.computeIfAbsent(line.unit(), (key) -> new ArrayList<>()).add(line));
		Map<String, ReadProgress> progress = new LinkedHashMap<>();
		units.forEach((unit, people) -> progress.put(unit, new ReadProgress(people, this.today)));
		return progress;
	}

	/**
	 * Returns those who did not confirm yet.
	 */
	public List<Line> getWaiting() {
		return this.lines.stream().filter((line) -> line.confirmedAt() == null).toList();
	}

	/**
	 * Somebody who was asked.
	 *
	 * @param person the person
	 * @param name the name
	 * @param unit short name of the home unit today
	 * @param dueOn by when
	 * @param confirmedAt when the person confirmed
	 */
	public record Line(PersonId person, String name, String unit, LocalDate dueOn, @Nullable Instant confirmedAt) {

	}

}
