package org.workstyle.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.Keyset;
import org.workstyle.account.SeekPosition;
import org.workstyle.account.UnitId;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;

/**
 * The results behind the rates of compliance, what was checked last first.
 */
@Component
@Transactional(readOnly = true)
public class ResultList {

	private static final String ROW = """
			select r.id, r.inspection_id, i.title, r.checked_on, r.unit_id, u.short_name, c.basis, c.wording, r.outcome, r.note
			""";

	private static final String FILTERED = """
			 from check_result r
			join inspection i on i.id = r.inspection_id
			join check_item c on c.id = r.item_id
			join unit u on u.id = r.unit_id
			where\s""" + InspectionScope.RESULT + """
			 and (cast(:unit as uuid) is null or r.unit_id = :unit)
			  and (cast(:theme as text) is null or i.theme = :theme)
			  and (cast(:regulation as uuid) is null or c.regulation_id = :regulation)
			  and (cast(:outcome as text) is null or r.outcome = :outcome)
			  and (cast(:from as date) is null or r.checked_on >= :from)
			  and (cast(:to as date) is null or r.checked_on <= :to)
			  and (not :counted or r.outcome <> 'NOT_APPLICABLE')
			""";

	private final JdbcClient jdbc;

	ResultList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns a page of the list.
	 */
	public Page<ResultSummary> page(ResultFilter filter, @Nullable String after, @Nullable String before,
			DataScope scope) {
		Keyset<ResultSummary> keyset = new Keyset<>(after, before, ResultList::cursor);
		String counted = "select count(*) from (select 1" + FILTERED + " limit " + (Page.COUNT_BOUND + 1) + ") c";
		return keyset.page(rows(filter, scope, keyset.cursor(), keyset.isBackward(), Keyset.LIMIT),
				bind(counted, filter, scope).query(Integer.class).single());
	}

	/**
	 * Returns all rows of the filter in the order of the list, read piece by piece.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Stream<ResultSummary> stream(ResultFilter filter, DataScope scope) {
		return Keyset.all(ResultList::cursor, (cursor) -> rows(filter, scope, cursor, false, Keyset.PIECE));
	}

	/**
	 * Returns a result.
	 * @throws NotFoundException if there is none, or the reader may not see it
	 */
	public ResultSummary find(CheckResultId id, DataScope scope) {
		return bind(ROW + FILTERED + " and r.id = :id", ResultFilter.ALL, scope).param("id", id.value())
			.query(ResultList::map)
			.optional()
			.orElseThrow(() -> new NotFoundException("check result", id));
	}

	private List<ResultSummary> rows(ResultFilter filter, DataScope scope, @Nullable String cursor, boolean backward,
			int limit) {
		SeekPosition seek = SeekPosition.of("r.checked_on", "r.id", cursor, backward);
		return seek.bind(bind(ROW + FILTERED + seek.sql(limit), filter, scope)).query(ResultList::map).list();
	}

	private JdbcClient.StatementSpec bind(String sql, ResultFilter filter, DataScope scope) {
		return InspectionScope.bind(this.jdbc.sql(sql), scope)
			.param("unit", (filter.unit() != null) ? filter.unit().value() : null, Types.OTHER)
			.param("theme", (filter.theme() != null) ? filter.theme().name() : null, Types.VARCHAR)
			.param("regulation", (filter.regulation() != null) ? filter.regulation().value() : null, Types.OTHER)
			.param("outcome", (filter.outcome() != null) ? filter.outcome().name() : null, Types.VARCHAR)
			.param("from", filter.from(), Types.DATE)
			.param("to", filter.to(), Types.DATE)
			.param("counted", filter.counted());
	}

	private static String cursor(ResultSummary row) {
		return row.checkedOn() + "_" + row.id();
	}

	private static ResultSummary map(ResultSet row, int number) throws SQLException {
		return new ResultSummary(new CheckResultId(row.getObject("id", UUID.class)),
				new InspectionId(row.getObject("inspection_id", UUID.class)), row.getString("title"),
				row.getObject("checked_on", LocalDate.class), new UnitId(row.getObject("unit_id", UUID.class)),
				row.getString("short_name"), row.getString("basis"), row.getString("wording"),
				CheckOutcome.valueOf(row.getString("outcome")), row.getString("note"));
	}

}
