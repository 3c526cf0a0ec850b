package org.workstyle.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

	private final Map<String, DerivedElementSource> sources = new HashMap<>();

	private final List<ElementFacts> elements = new ArrayList<>();

	DerivedElements(ObjectProvider<DerivedElementSource> sources) {
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
	 * Returns the values of those of the elements that are derived.
	 */
	List<DerivedElementSource.Value> values(Set<String> codes, YearMonth from, YearMonth to) {
		Map<DerivedElementSource, Set<String>> asked = new HashMap<>();
		codes.forEach((code) -> {
			DerivedElementSource source = this.sources.get(code);
			if (source != null) {
				asked.computeIfAbsent(source, (key) -> new HashSet<>()).add(code);
			}
		});
		return asked.entrySet()
			.stream()
			.flatMap((each) -> each.getKey().values(each.getValue(), from, to).stream())
			.toList();
	}

}
