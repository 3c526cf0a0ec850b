package org.workstyle.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.shared.Quarter;

/**
 * All elements that modules derive of their records.
 */
@Component
public class DerivedElements {

	private static final String VALUE = "select code, unit_id, month, cast(value as numeric) as value from (%s) source%d";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Map<String, DerivedElementSource> sources = new HashMap<>();

	private final List<ElementFacts> elements = new ArrayList<>();

	DerivedElements(ObjectProvider<DerivedElementSource> sources, JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
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
	 * Returns the values of those of the elements that are derived.
	 */
	List<DerivedElementSource.Value> values(Set<String> codes, YearMonth from, YearMonth to) {
		Map<DerivedElementSource, Set<String>> asked = new LinkedHashMap<>();
		codes.stream().sorted().forEach((code) -> {
			DerivedElementSource source = this.sources.get(code);
			if (source != null) {
				asked.computeIfAbsent(source, (key) -> new HashSet<>()).add(code);
			}
		});
		List<DerivedElementSource.Value> values = new ArrayList<>(
				queried(asked.keySet(), from, to).stream().filter((value) -> codes.contains(value.code())).toList());
		asked.forEach((source, theirs) -> {
			if (source instanceof DerivedElementComputation computation) {
				values.addAll(computation.values(theirs, from, to));
			}
		});
		return values;
	}

	/**
	 * Asks all queries in one statement.
	 */
	private List<DerivedElementSource.Value> queried(Set<DerivedElementSource> asked, YearMonth from, YearMonth to) {
		List<String> queries = new ArrayList<>();
		for (DerivedElementSource source : asked) {
			if (source instanceof DerivedElementQuery query) {
				queries.add(VALUE.formatted(query.query(), queries.size()));
			}
		}
		if (queries.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(String.join(" union all ", queries))
			.param("from", from.atDay(1))
			.param("to", to.atEndOfMonth())
			.param("quarterFrom", Quarter.containing(from.atDay(1)).firstDay())
			.param("quarterTo", Quarter.containing(to.atDay(1)).lastDay())
			.param("today", LocalDate.now(this.clock))
			.query(DerivedElements::map)
			.stream()
			.filter((value) -> !value.month().isBefore(from) && !value.month().isAfter(to))
			.toList();
	}

	private static DerivedElementSource.Value map(ResultSet row, int number) throws SQLException {
		return new DerivedElementSource.Value(row.getString("code"), new UnitId(row.getObject("unit_id", UUID.class)),
				YearMonth.from(row.getObject("month", LocalDate.class)), row.getBigDecimal("value"));
	}

}
