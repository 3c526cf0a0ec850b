package org.workstyle.arrears;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.exchange.RowMerge;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;

/**
 * Writes the rows of a checked file of items: cases where there are none, items, who
 * answers for them, and what was assessed, in four statements. An item that is known with
 * other figures is not changed: that is what corrections are for.
 */
@Component
class ArrearsItemMerge implements RowMerge {

	private static final String KEYS = """
			t.taxpayer_id = s.taxpayer_id and t.tax_type = s.tax_type and t.period_from = s.period_from
			  and t.period_to = s.period_to and t.due_on = s.due_on
			""";

	private static final String CHANGED = """
			select s.row_number from arrears_item_staging s join arrears_item_on_list t on\s""" + KEYS + """
			where s.import_id = :id and (t.origin, t.principal, t.booked_on, t.document)
			  is distinct from (s.origin, s.principal, s.booked_on, s.document)
			order by s.row_number limit 1
			""";

	private static final String CASES = """
			insert into arrears_case (taxpayer_id, unit_id, officer_id, risk, opened_on, import_id)
			select x.id, x.unit_id, x.officer_id, 'LOW', :today, :id from taxpayer x
			where x.id in (select s.taxpayer_id from arrears_item_staging s where s.import_id = :id)
			on conflict (taxpayer_id) do nothing
			""";

	private static final String ITEMS = """
			insert into arrears_item (case_id, tax_type, period_from, period_to, due_on, origin, document, entry_key,
			  import_id)
			select c.id, s.tax_type, s.period_from, s.period_to, s.due_on, s.origin, s.document, uuidv7(), :id
			from arrears_item_staging s join arrears_case c on c.taxpayer_id = s.taxpayer_id
			where s.import_id = :id and not exists (select from arrears_item_on_list t where\s""" + KEYS + ")";

	private static final String OF_ITEMS = """
			from arrears_item i join arrears_case c on c.id = i.case_id
			join arrears_item_staging s on s.import_id = :id and s.taxpayer_id = c.taxpayer_id
			  and s.tax_type = i.tax_type and s.period_from = i.period_from and s.period_to = i.period_to
			  and s.due_on = i.due_on
			where i.import_id = :id
			""";

	private static final String ASSIGNMENTS = """
			insert into arrears_assignment (item_id, valid_from, unit_id, officer_id, entered_at, entered_by)
			select i.id, s.booked_on, c.unit_id, c.officer_id, :now, :by
			""" + OF_ITEMS;

	private static final String MOVEMENTS = """
			insert into arrears_movement (item_id, kind, booked_on, effective_on, principal, entered_at, entered_by,
			  import_id)
			select i.id, 'NEW', s.booked_on, s.due_on, s.principal, :now, :by, :id
			""" + OF_ITEMS;

	private final JdbcClient jdbc;

	private final Clock clock;

	ArrearsItemMerge(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public long merge(UUID importId, Actor actor) {
		this.jdbc.sql(CHANGED).param("id", importId).query(ArrearsItemMerge::rowNumber).optional().ifPresent((row) -> {
			throw new PortalException("arrears.import.changed", row);
		});
		this.jdbc.sql(CASES).param("id", importId).param("today", LocalDate.now(this.clock)).update();
		long added = this.jdbc.sql(ITEMS).param("id", importId).update();
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		for (String sql : new String[] { ASSIGNMENTS, MOVEMENTS }) {
			this.jdbc.sql(sql).param("id", importId).param("now", now).param("by", actor.accountId()).update();
		}
		return added;
	}

	private static Integer rowNumber(ResultSet row, int number) throws SQLException {
		return row.getInt(1);
	}

}
