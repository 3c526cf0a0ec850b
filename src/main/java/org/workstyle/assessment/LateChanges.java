package org.workstyle.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.ElementFacts;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.ReadingState;

/**
 * Reports what units changed under an exception after they had handed in. The database
 * keeps it, whoever writes.
 */
@Component
@Transactional(readOnly = true)
public class LateChanges {

	private static final String CHANGES = """
			select c.unit_id, c.element_id, c.month, c.state_before, c.value_before, c.state_after, c.value_after,
			  c.changed_by_name, c.import_id, c.changed_at, e.reason
			from late_change c join quarter_exception e on e.id = c.exception_id
			where e.quarter_id = :quarter order by c.id
			""";

	private final JdbcClient jdbc;

	private final IndicatorQueries indicators;

	LateChanges(JdbcClient jdbc, IndicatorQueries indicators) {
		this.jdbc = jdbc;
		this.indicators = indicators;
	}

	/**
	 * Returns the changes of a quarter in their order.
	 */
	public List<LateChange> of(AssessmentQuarter assessed) {
		Map<UUID, ElementFacts> elements = new HashMap<>();
		this.indicators.elements().forEach((element) -> elements.put(element.id().value(), element.facts()));
		return this.jdbc.sql(CHANGES)
			.param("quarter", assessed.id().value())
			.query((row, number) -> change(row, elements))
			.list();
	}

	private static LateChange change(ResultSet row, Map<UUID, ElementFacts> elements) throws SQLException {
		return new LateChange(new UnitId(row.getObject("unit_id", UUID.class)),
				elements.get(row.getObject("element_id", UUID.class)),
				YearMonth.from(row.getObject("month", LocalDate.class)),
				value(row.getString("state_before"), row.getBigDecimal("value_before")),
				value(row.getString("state_after"), row.getBigDecimal("value_after")), row.getString("changed_by_name"),
				row.getObject("import_id", UUID.class), row.getObject("changed_at", OffsetDateTime.class).toInstant(),
				row.getString("reason"));
	}

	private static Value value(@Nullable String state, @Nullable BigDecimal value) {
		return new Value((state != null) ? ReadingState.valueOf(state) : ReadingState.NOT_REPORTED,
				(value != null) ? value.toPlainString() : null);
	}

	/**
	 * A reading changed under an exception.
	 *
	 * @param unit the unit
	 * @param element the data element
	 * @param month the month, or the first of the quarter
	 * @param before what it was
	 * @param after what it became
	 * @param by who changed it, unless an import did
	 * @param importId the import that changed it, if one did
	 * @param at when
	 * @param reason why the exception was granted
	 */
	public record LateChange(UnitId unit, ElementFacts element, YearMonth month, Value before, Value after,
			@Nullable String by, @Nullable UUID importId, Instant at, String reason) {

	}

	/**
	 * A reading's state and value.
	 *
	 * @param state whether it was reported
	 * @param text the value, if it was
	 */
	public record Value(ReadingState state, @Nullable String text) {

	}

}
