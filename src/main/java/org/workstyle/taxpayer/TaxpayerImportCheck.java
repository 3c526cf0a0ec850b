package org.workstyle.taxpayer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.exchange.RowObjection;

/**
 * Compares the staged taxpayers with the register by the rules of the pages: a period
 * that goes on keeps its beginning, one that begins does so on the day named or today,
 * and neither before the one that runs.
 */
@Component
class TaxpayerImportCheck {

	/** A staged row without a day begins with the registration. */
	private static final String COMPLETION = """
			update taxpayer_staging s set
			  officer_id = coalesce(s.officer_id, case when t.unit_id = s.unit_id then t.officer_id end),
			  address = coalesce(s.address, t.address),
			  unit_since = case
			    when t.unit_id = s.unit_id and (s.officer_id is null or t.officer_id = s.officer_id)
			      then case when t.unit_since = t.registered_on then s.registered_on else t.unit_since end
			    when s.unit_since > s.registered_on then s.unit_since else :today end,
			  state_since = case
			    when t.state = s.state then case when t.state_since = t.registered_on then s.registered_on else t.state_since end
			    when s.state_since > s.registered_on then s.state_since else :today end,
			  grade = coalesce(s.grade, t.grade),
			  grade_year = coalesce(s.grade_year, t.grade_year),
			  graded_on = case when s.grade is null or (s.grade, s.grade_year) = (t.grade, t.grade_year) then t.graded_on
			    else s.graded_on end
			from taxpayer t where t.credit_code = s.credit_code and s.import_id = :id
			""";

	private static final String OBJECTIONS = """
			select s.row_number, o.column_name, o.value, o.message, o.argument
			from taxpayer_staging s join taxpayer t on t.credit_code = s.credit_code
			cross join lateral (values
			  (not t.unit_id = any(:editable), 'credit_code', s.credit_code, :elsewhere, ''),
			  (s.version <> t.version, 'version', s.version::text, 'exchange.cell.changed-since', ''),
			  (s.unit_since < t.unit_since and (s.unit_id, s.officer_id) is distinct from (t.unit_id, t.officer_id),
			    'unit_since', s.unit_since::text, 'taxpayer.error.since', t.unit_since::text),
			  (s.state_since < t.state_since and s.state <> t.state,
			    'state_since', s.state_since::text, 'taxpayer.error.since', t.state_since::text),
			  (s.graded_on < t.graded_on or s.grade_year < t.grade_year,
			    'graded_on', s.graded_on::text, 'taxpayer.error.graded-before', t.graded_on::text),
			  (s.registered_on > least(s.unit_since, s.state_since),
			    'registered_on', s.registered_on::text, 'taxpayer.error.registered-late', least(s.unit_since, s.state_since)::text)
			) as o (wrong, column_name, value, message, argument)
			where s.import_id = :id and o.wrong order by s.row_number limit :most
			""";

	private final JdbcClient jdbc;

	TaxpayerImportCheck(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Fills in what the file leaves open, and returns what the register speaks against.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	List<RowObjection> compare(UUID importId, DataScope scope, LocalDate today) {
		this.jdbc.sql(COMPLETION).param("id", importId).param("today", today).update();
		return this.jdbc.sql(OBJECTIONS)
			.param("id", importId)
			.param("editable", scope.editable().stream().map(UnitId::value).toArray(UUID[]::new))
			.param("elsewhere", "taxpayer.import.other-branch")
			.param("most", RowObjection.MOST)
			.query(TaxpayerImportCheck::map)
			.list();
	}

	private static RowObjection map(ResultSet row, int number) throws SQLException {
		return new RowObjection(row.getInt("row_number"), row.getString("column_name"), row.getString("value"),
				row.getString("message"), List.of(row.getString("argument")));
	}

}
