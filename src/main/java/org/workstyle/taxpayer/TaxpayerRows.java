package org.workstyle.taxpayer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * Taxpayers as SQL, and who sees them: those who see everything, and those who see the
 * competent branch.
 */
final class TaxpayerRows {

	/** Reads a summary; conditions follow. */
	static final String SELECT = """
			select t.id, t.credit_code, t.name, t.kind, t.industry, t.unit_id, u.short_name, t.officer_id,
			  p.name as officer_name, t.state, t.state_since, t.grade, t.grade_year, t.registered_on, t.address, t.version
			from taxpayer t join unit u on u.id = t.unit_id left join person p on p.id = t.officer_id
			""";

	private TaxpayerRows() {
	}

	/**
	 * Returns the condition that a taxpayer {@code t} is within the scope.
	 */
	static String within(DataScope scope) {
		return scope.everything() ? "true" : "t.unit_id = any(:visible)";
	}

	/**
	 * Binds what {@link #within} names.
	 */
	static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, DataScope scope) {
		return statement.param("visible", scope.visible().stream().map(UnitId::value).toArray(UUID[]::new));
	}

	static TaxpayerSummary map(ResultSet row, int number) throws SQLException {
		UUID officer = row.getObject("officer_id", UUID.class);
		String grade = row.getString("grade");
		return new TaxpayerSummary(new TaxpayerId(row.getObject("id", UUID.class)), row.getString("credit_code"),
				row.getString("name"), TaxpayerKind.valueOf(row.getString("kind")),
				Industry.valueOf(row.getString("industry")), new UnitId(row.getObject("unit_id", UUID.class)),
				row.getString("short_name"), (officer != null) ? new PersonId(officer) : null,
				row.getString("officer_name"), TaxpayerState.valueOf(row.getString("state")),
				row.getObject("state_since", LocalDate.class), grade(grade), row.getObject("grade_year", Integer.class),
				row.getObject("registered_on", LocalDate.class), row.getString("address"), row.getLong("version"));
	}

	static @Nullable CreditGrade grade(@Nullable String name) {
		return (name != null) ? CreditGrade.valueOf(name) : null;
	}

}
