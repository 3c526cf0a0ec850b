package org.workstyle.indicator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.shared.AskedOnce;

/**
 * Remembers indicators, elements, dimensions, settings and units, which change a few
 * times a year and are read by every page of scores. A page that only reads asks first,
 * in one statement, whether the rows are still the same, and reads again what is not: it
 * shows nothing older than itself. Whatever changes something reads the rows themselves.
 */
@Component
class DefinitionMemory {

	/**
	 * Where each row lies and which transaction wrote it: they tell rows apart in
	 * whatever order transactions end, as a time or a counter would not.
	 */
	private static final String STATES = """
			select part, count(*) || ' ' || sum(hashtextextended(row_version, 0)) as state from (
			  select 'INDICATORS' as part, concat(tableoid, ctid, xmin) as row_version from indicator
			  union all select 'INDICATORS', concat(tableoid, ctid, xmin) from indicator_definition
			  union all select 'INDICATORS', concat(tableoid, ctid, xmin) from indicator_unit
			  union all select 'ELEMENTS', concat(tableoid, ctid, xmin) from data_element
			  union all select 'DIMENSIONS', concat(tableoid, ctid, xmin) from dimension
			  union all select 'SETTINGS', concat(tableoid, ctid, xmin) from indicator_setting
			  union all select 'UNITS', concat(tableoid, ctid, xmin) from unit
			) as row_versions group by part
			""";

	private final JdbcClient jdbc;

	private final Map<String, Known> known = new ConcurrentHashMap<>();

	DefinitionMemory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns what was asked before if nothing of its part changed since, or asks now.
	 * Only what there is is remembered: years are anybody's to ask for.
	 * @param which tells questions about the same part apart
	 */
	@SuppressWarnings("unchecked") // part and name stand for one question
	<T> List<T> list(Part part, Object which, Supplier<List<T>> question) {
		if (!AskedOnce.isReading()) {
			return question.get();
		}
		String state = state(part);
		String key = part + " " + which;
		Known before = this.known.get(key);
		if (before != null && before.state().equals(state)) {
			return (List<T>) before.rows();
		}
		List<T> rows = List.copyOf(question.get());
		if (!rows.isEmpty()) {
			this.known.put(key, new Known(state, rows));
		}
		return rows;
	}

	private String state(Part part) {
		List<State> states = AskedOnce.list("definitions",
				() -> this.jdbc.sql(STATES)
					.query((row, number) -> new State(Part.valueOf(row.getString("part")), row.getString("state")))
					.list());
		return states.stream().filter((each) -> each.part() == part).map(State::state).findAny().orElse("");
	}

	/**
	 * What is remembered, and read again where it changed.
	 */
	enum Part {

		INDICATORS, ELEMENTS, DIMENSIONS, SETTINGS, UNITS

	}

	private record State(Part part, String state) {
	}

	/**
	 * Rows, and the state in which they were asked for.
	 */
	private record Known(String state, List<?> rows) {
	}

}
