package org.workstyle.indicator;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.shared.AskedOnce;

/**
 * Reads readings for all modules. Whether somebody may see them, the caller decides.
 */
@Component
@Transactional(readOnly = true)
public class Readings {

	private final ReadingRows rows;

	private final DataElementRepository elements;

	private final DerivedElements derived;

	private final Clock clock;

	Readings(ReadingRows rows, DataElementRepository elements, DerivedElements derived, Clock clock) {
		this.rows = rows;
		this.elements = elements;
		this.derived = derived;
		this.clock = clock;
	}

	/**
	 * Returns the readings of some elements and units over some months: two statements,
	 * and those of the modules that derive any of the elements. What was reported before
	 * a module had records of the element stands until the module has a figure. Names
	 * that are no element are passed over.
	 */
	public ReadingTable of(Set<String> codes, Collection<UnitId> units, YearMonth from, YearMonth to) {
		List<DataElement> all = AskedOnce.list("elements", this.elements::findAll);
		return of(all.stream().filter((element) -> codes.contains(element.code())).toList(), units, from, to, from);
	}

	/**
	 * Returns the same, and of what modules derive only the months from another one on.
	 */
	ReadingTable of(List<DataElement> wanted, Collection<UnitId> units, YearMonth from, YearMonth to,
			YearMonth derivedFrom) {
		ReadingTable table = new ReadingTable(wanted, this.derived, YearMonth.now(this.clock));
		this.rows.find(wanted.stream().map(DataElement::id).toList(), units, from, to).forEach(table::add);
		Set<UnitId> asked = Set.copyOf(units);
		this.derived.values(wanted.stream().map(DataElement::code).collect(Collectors.toSet()), derivedFrom, to)
			.stream()
			.filter((value) -> asked.contains(value.unit()))
			.forEach(table::add);
		return table;
	}

}
