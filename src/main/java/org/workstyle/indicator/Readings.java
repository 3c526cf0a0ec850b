package org.workstyle.indicator;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.DefinitionMemory.Part;

/**
 * Reads readings for all modules. Whether somebody may see them, the caller decides.
 */
@Component
@Transactional(readOnly = true)
public class Readings {

	private final ReadingRows rows;

	private final DataElementRepository elements;

	private final DerivedElements derived;

	private final DefinitionMemory memory;

	private final Clock clock;

	Readings(ReadingRows rows, DataElementRepository elements, DerivedElements derived, DefinitionMemory memory,
			Clock clock) {
		this.rows = rows;
		this.elements = elements;
		this.derived = derived;
		this.memory = memory;
		this.clock = clock;
	}

	/**
	 * Returns the readings of some elements and units over some months: one statement,
	 * and those of the modules that compute any of the elements. What was reported before
	 * a module had records of the element stands until the module has a figure. Names
	 * that are no element are passed over.
	 */
	public ReadingTable of(Set<String> codes, Collection<UnitId> units, YearMonth from, YearMonth to) {
		List<DataElement> all = this.memory.list(Part.ELEMENTS, "all", this.elements::findAll);
		return of(all.stream().filter((element) -> codes.contains(element.code())).toList(), units, from, to, from);
	}

	/**
	 * Returns the same, and of what modules derive only the months from another one on.
	 */
	ReadingTable of(List<DataElement> wanted, Collection<UnitId> units, YearMonth from, YearMonth to,
			YearMonth derivedFrom) {
		ReadingTable table = new ReadingTable(wanted, this.derived, YearMonth.now(this.clock));
		Set<String> codes = wanted.stream().map(DataElement::code).collect(Collectors.toSet());
		DerivedQuery query = this.derived.query(codes, derivedFrom, to);
		List<DerivedElementSource.Value> values = new ArrayList<>(
				this.rows.find(wanted.stream().map(DataElement::id).toList(), units, from, to, query, table::add));
		values.addAll(this.derived.computed(codes, derivedFrom, to));
		Set<UnitId> asked = Set.copyOf(units);
		values.stream().filter((value) -> query.wants(value, asked)).forEach(table::add);
		return table;
	}

}
