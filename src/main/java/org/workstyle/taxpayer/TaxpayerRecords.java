package org.workstyle.taxpayer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.shared.Actor;
import org.workstyle.taxpayer.TaxpayerPeriod.Aspect;

/**
 * Reads a taxpayer: two statements and the scope.
 */
@Component
@Transactional(readOnly = true)
public class TaxpayerRecords {

	private static final String PERIODS = """
			select 'STATE' as aspect, state as value, null as officer, cast(null as integer) as year, state_since as valid_from,
			  cast(null as date) as valid_to, state_reason as reason from taxpayer where id = :id
			union all
			select 'STATE', state, null, null, valid_from, valid_to, reason from taxpayer_state where taxpayer_id = :id
			union all
			select 'UNIT', u.short_name, p.name, null, t.unit_since, null, t.unit_reason
			from taxpayer t join unit u on u.id = t.unit_id left join person p on p.id = t.officer_id where t.id = :id
			union all
			select 'UNIT', u.short_name, p.name, null, x.valid_from, x.valid_to, x.reason
			from taxpayer_unit x join unit u on u.id = x.unit_id left join person p on p.id = x.officer_id
			where x.taxpayer_id = :id
			union all
			select 'GRADE', grade, null, grade_year, graded_on, null, grade_reason
			from taxpayer where id = :id and grade is not null
			union all
			select 'GRADE', grade, null, grade_year, graded_on, null, reason
			from taxpayer_grade where taxpayer_id = :id
			order by valid_from desc, valid_to desc nulls first
			""";

	private final JdbcClient jdbc;

	private final TaxpayerDirectory directory;

	private final DataScopes scopes;

	TaxpayerRecords(JdbcClient jdbc, TaxpayerDirectory directory, DataScopes scopes) {
		this.jdbc = jdbc;
		this.directory = directory;
		this.scopes = scopes;
	}

	/**
	 * Returns a taxpayer.
	 * @throws org.workstyle.shared.NotFoundException if there is none, or the actor may
	 * not see it
	 */
	public TaxpayerDetails find(TaxpayerId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		TaxpayerSummary row = this.directory.get(id, scope);
		List<TaxpayerPeriod> periods = this.jdbc.sql(PERIODS)
			.param("id", id.value())
			.query(TaxpayerRecords::map)
			.list();
		return new TaxpayerDetails(row, periods, scope.edits(row.unit()));
	}

	/**
	 * Returns a taxpayer that the actor is about to change.
	 * @throws org.workstyle.shared.NotFoundException if there is none, or the actor may
	 * not see it
	 */
	public TaxpayerSummary toChange(TaxpayerId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		TaxpayerSummary taxpayer = this.directory.get(id, scope);
		if (!scope.edits(taxpayer.unit())) {
			throw new AccessDeniedException("The competent branch keeps its taxpayers");
		}
		return taxpayer;
	}

	private static TaxpayerPeriod map(ResultSet row, int number) throws SQLException {
		return new TaxpayerPeriod(Aspect.valueOf(row.getString("aspect")), row.getString("value"),
				row.getString("officer"), row.getObject("year", Integer.class),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
				row.getString("reason"));
	}

}
