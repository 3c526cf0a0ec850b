package org.workstyle.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/**
 * All elements that modules derive of their records.
 */
@Component
public class DerivedElements {

	private static final String VALUES = """
			select code, unit_id, month, cast(value as numeric) as value from (%s) as derived where code = any(:codes)
			""";

	private final JdbcClient jdbc;

	private final Map<String, DerivedElementSource> sources = new HashMap<>();

	private final List<ElementFacts> elements = new ArrayList<>();

	DerivedElements(JdbcClient jdbc, ObjectProvider<DerivedElementSource> sources) {
		this.jdbc = jdbc;
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
	 * Returns the values of those of the elements that are derived: one statement, and
	 * those of the modules that compute theirs.
	 */
	List<DerivedElementSource.Value> values(Set<String> codes, YearMonth from, YearMonth to) {
		Map<DerivedElementSource, Set<String>> asked = new LinkedHashMap<>();
		codes.stream().sorted().forEach((code) -> {
			DerivedElementSource source = this.sources.get(code);
			if (source != null) {
				asked.computeIfAbsent(source, (key) -> new HashSet<>()).add(code);
			}
		});
		List<DerivedElementSource.Value> values = new ArrayList<>(queried(asked.keySet(), codes, from, to));
		asked.forEach((source, wanted) -> values.addAll(source.values(wanted, from, to)));
		return values;
	}

	private List<DerivedElementSource.Value> queried(Set<DerivedElementSource> asked, Set<String> codes, YearMonth from,
			YearMonth to) {
		List<String> queries = asked.stream()
			.map(DerivedElementSource::query)
			.flatMap(Optional::stream)
			.map((query) -> "select code, unit_id, month, value from (" + query + ") as one")
			.toList();
		return queries.isEmpty() ? List.of()
				: this.jdbc.sql(VALUES.formatted(String.join(" union all ", queries)))
					.param("from", from.atDay(1))
					.param("to", to.atEndOfMonth())
					.param("codes", codes.toArray(String[]::new))
					.query(DerivedElements::value)
					.list();
	}

	private static DerivedElementSource.Value value(ResultSet row, int number) throws SQLException {
		return new DerivedElementSource.Value(row.getString("code"), new UnitId(row.getObject("unit_id", UUID.class)),
				YearMonth.from(row.getObject("month", LocalDate.class)), row.getBigDecimal("value"));
	}

}
