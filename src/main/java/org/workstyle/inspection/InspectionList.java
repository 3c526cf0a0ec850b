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
import org.workstyle.shared.Page;

/**
 * Lists inspections, the latest last day first. Units see those of their own, and of
 * these their own part.
 */
@Component
@Transactional(readOnly = true)
public class InspectionList {

	private static final String ROW = """
			select i.id, i.theme, i.title, i.starts_on, i.ends_on, i.status,
			  (select count(*) from inspection_unit x where x.inspection_id = i.id
			    and (:everything or x.unit_id = any(:visible))) as units,
			  (select count(*) from check_item c where c.inspection_id = i.id) as items,
			  (select count(*) from check_result r where r.inspection_id = i.id and\s""" + InspectionScope.RESULT + """
			) as results,
			  (select count(*) from finding f where f.inspection_id = i.id and\s""" + FindingRows.COUNTED + " and "
			+ InspectionScope.FINDING + """
					) as findings
					""";

	private static final String FILTERED = " from inspection i where " + InspectionScope.INSPECTION + """
			 and (cast(:unit as uuid) is null or exists (select from inspection_unit y
			    where y.inspection_id = i.id and y.unit_id = :unit))
			  and (cast(:theme as text) is null or i.theme = :theme)
			  and (cast(:status as text) is null or i.status = :status)
			  and (cast(:from as date) is null or i.ends_on >= :from)
			  and (cast(:to as date) is null or i.ends_on <= :to)
			  and (not :planned or i.status <> 'CANCELLED')
			  and (cast(:text as text) is null or (search_grams(i.title) @> search_grams(:text)
			    and position(lower(:text) in lower(i.title)) > 0))
			""";

	private final JdbcClient jdbc;

	InspectionList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns a page of the list.
	 */
	public Page<InspectionSummary> page(InspectionFilter filter, @Nullable String after, @Nullable String before,
			DataScope scope) {
		Keyset<InspectionSummary> keyset = new Keyset<>(after, before, InspectionList::cursor);
		String counted = "select count(*) from (select 1" + FILTERED + " limit " + (Page.COUNT_BOUND + 1) + ") c";
		return keyset.page(rows(filter, scope, keyset.cursor(), keyset.isBackward(), Keyset.LIMIT),
				bind(counted, filter, scope).query(Integer.class).single());
	}

	/**
	 * Returns all rows of the filter in the order of the list, read piece by piece.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Stream<InspectionSummary> stream(InspectionFilter filter, DataScope scope) {
		return Keyset.all(InspectionList::cursor, (cursor) -> rows(filter, scope, cursor, false, Keyset.PIECE));
	}

	private List<InspectionSummary> rows(InspectionFilter filter, DataScope scope, @Nullable String cursor,
			boolean backward, int limit) {
		SeekPosition seek = SeekPosition.of("i.ends_on", "i.id", cursor, backward);
		return seek.bind(bind(ROW + FILTERED + seek.sql(limit), filter, scope)).query(InspectionList::map).list();
	}

	private JdbcClient.StatementSpec bind(String sql, InspectionFilter filter, DataScope scope) {
		return InspectionScope.bind(this.jdbc.sql(sql), scope)
			.param("unit", (filter.unit() != null) ? filter.unit().value() : null, Types.OTHER)
			.param("theme", (filter.theme() != null) ? filter.theme().name() : null, Types.VARCHAR)
			.param("status", (filter.status() != null) ? filter.status().name() : null, Types.VARCHAR)
			.param("from", filter.from(), Types.DATE)
			.param("to", filter.to(), Types.DATE)
			.param("planned", filter.planned())
			.param("text", filter.text(), Types.VARCHAR);
	}

	private static String cursor(InspectionSummary row) {
		return row.endsOn() + "_" + row.id();
	}

	private static InspectionSummary map(ResultSet row, int number) throws SQLException {
		return new InspectionSummary(new InspectionId(row.getObject("id", UUID.class)),
				InspectionTheme.valueOf(row.getString("theme")), row.getString("title"),
				row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
				InspectionStatus.valueOf(row.getString("status")), row.getInt("units"), row.getInt("items"),
				row.getInt("results"), row.getInt("findings"));
	}

}
