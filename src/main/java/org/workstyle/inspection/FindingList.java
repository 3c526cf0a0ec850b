package org.workstyle.inspection;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
 * The ledger of findings (问题整改台账), what was found last first.
 */
@Component
@Transactional(readOnly = true)
public class FindingList {

	private static final String FILTERED = """
			 and (cast(:unit as uuid) is null or f.unit_id = :unit)
			  and (cast(:theme as text) is null or f.theme = :theme)
			  and (cast(:inspection as uuid) is null or f.inspection_id = :inspection)
			  and (cast(:state as text) is null or f.state = :state)
			  and (cast(:seriousness as text) is null or f.seriousness = :seriousness)
			  and (cast(:foundFrom as date) is null or f.found_on >= :foundFrom)
			  and (cast(:foundTo as date) is null or f.found_on <= :foundTo)
			  and (cast(:dueFrom as date) is null or f.deadline >= :dueFrom)
			  and (cast(:dueTo as date) is null or f.deadline <= :dueTo)
			  and (cast(:text as text) is null
			    or (search_grams(f.number || ' ' || f.basis || ' ' || f.problem) @> search_grams(:text)
			      and position(lower(:text) in lower(f.number || ' ' || f.basis || ' ' || f.problem)) > 0))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	FindingList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns a page of the ledger.
	 */
	public Page<FindingRow> page(FindingFilter filter, @Nullable String after, @Nullable String before,
			DataScope scope) {
		Keyset<FindingRow> keyset = new Keyset<>(after, before, FindingList::cursor);
		String counted = "select count(*) from (select 1" + where(filter) + " limit " + (Page.COUNT_BOUND + 1) + ") c";
		return keyset.page(rows(filter, scope, keyset.cursor(), keyset.isBackward(), Keyset.LIMIT),
				bind(counted, filter, scope).query(Integer.class).single());
	}

	/**
	 * Returns all rows of the filter in the order of the ledger, read piece by piece.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Stream<FindingRow> stream(FindingFilter filter, DataScope scope) {
		return Keyset.all(FindingList::cursor, (cursor) -> rows(filter, scope, cursor, false, Keyset.PIECE));
	}

	/**
	 * Returns the findings of an inspection.
	 */
	public List<FindingRow> ofInspection(InspectionId inspection, DataScope scope) {
		return stream(FindingFilter.of(inspection), scope).toList();
	}

	private List<FindingRow> rows(FindingFilter filter, DataScope scope, @Nullable String cursor, boolean backward,
			int limit) {
		SeekPosition seek = SeekPosition.of("f.found_on", "f.id", cursor, backward);
		return seek.bind(bind(FindingRows.SELECT + where(filter) + seek.sql(limit), filter, scope))
			.query(FindingRows::map)
			.list();
	}

	private static String where(FindingFilter filter) {
		String timeliness = (filter.timeliness() == null) ? "" : " and " + switch (filter.timeliness()) {
			case OVERDUE -> FindingRows.OVERDUE;
			case DUE -> FindingRows.DUE;
			case ON_TIME -> FindingRows.ON_TIME;
			case LATE -> FindingRows.DUE + " and not " + FindingRows.ON_TIME;
		};
		return FindingRows.FROM + FILTERED + timeliness + (filter.repeated() ? " and " + FindingRows.REPEATED : "")
				+ (filter.counted() ? " and " + FindingRows.COUNTED : "");
	}

	private JdbcClient.StatementSpec bind(String sql, FindingFilter filter, DataScope scope) {
		return InspectionScope.bind(this.jdbc.sql(sql), scope)
			.param("unit", (filter.unit() != null) ? filter.unit().value() : null, Types.OTHER)
			.param("theme", name(filter.theme()), Types.VARCHAR)
			.param("inspection", (filter.inspection() != null) ? filter.inspection().value() : null, Types.OTHER)
			.param("state", name(filter.state()), Types.VARCHAR)
			.param("seriousness", name(filter.seriousness()), Types.VARCHAR)
			.param("foundFrom", filter.foundFrom(), Types.DATE)
			.param("foundTo", filter.foundTo(), Types.DATE)
			.param("dueFrom", filter.dueFrom(), Types.DATE)
			.param("dueTo", filter.dueTo(), Types.DATE)
			.param("today", LocalDate.now(this.clock))
			.param("text", filter.text(), Types.VARCHAR);
	}

	private static @Nullable String name(@Nullable Enum<?> choice) {
		return (choice != null) ? choice.name() : null;
	}

	private static String cursor(FindingRow row) {
		return row.foundOn() + "_" + row.id();
	}

}
