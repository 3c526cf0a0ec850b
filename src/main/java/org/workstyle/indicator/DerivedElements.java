package org.workstyle.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;

/**
 * All elements that modules derive of their records.
 */
@Component
public class DerivedElements {

	private final Clock clock;

	private final Map<String, DerivedElementSource> sources = new HashMap<>();

	private final List<ElementFacts> elements = new ArrayList<>();

	DerivedElements(ObjectProvider<DerivedElementSource> sources, Clock clock) {
		this.clock = clock;
		sources.orderedStream().forEach((source) -> source.elements().forEach((element) -> {
			this.elements.add(element);
			this.sources.put(element.code(), source);
		}));
	}

	/**
	 * Whether some module derives the element.
	 */
	public boolean publishes(String code) {
		return this.sources.containsKey(code);
	}

	/**
	 * Returns the address of the records behind a value.
	 */
	public Optional<String> recordsAddress(String code, UnitId unit, YearMonth from, YearMonth to) {
		return Optional.ofNullable(this.sources.get(code)).map((source) -> source.recordsAddress(code, unit, from, to));
	}

	List<ElementFacts> elements() {
		return List.copyOf(this.elements);
	}

	/**
	 * Returns the queries that derive any of the elements.
	 */
	DerivedQuery query(Set<String> codes, YearMonth from, YearMonth to) {
		List<String> queries = asked(codes).keySet()
			.stream()
			.filter(DerivedElementQuery.class::isInstance)
			.map((source) -> ((DerivedElementQuery) source).query())
			.toList();
		return new DerivedQuery(queries, codes, from, to, LocalDate.now(this.clock));
	}

	/**
	 * Returns the values of those of the elements that modules compute.
	 */
	List<DerivedElementSource.Value> computed(Set<String> codes, YearMonth from, YearMonth to) {
		List<DerivedElementSource.Value> values = new ArrayList<>();
		asked(codes).forEach((source, theirs) -> {
			if (source instanceof DerivedElementComputation computation) {
				values.addAll(computation.values(theirs, from, to));
			}
		});
		return values;
	}

	private Map<DerivedElementSource, Set<String>> asked(Set<String> codes) {
		Map<DerivedElementSource, Set<String>> asked = new LinkedHashMap<>();
		codes.stream().sorted().forEach((code) -> {
			DerivedElementSource source = this.sources.get(code);
			if (source != null) {
				asked.computeIfAbsent(source, (key) -> new HashSet<>()).add(code);
			}
		});
		return asked;
	}

}
