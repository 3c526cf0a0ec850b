package org.workstyle.arrears;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/**
 * Reads items with everything that was entered for them in one statement.
 */
final class ItemRecords {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String NAME = "(select a.display_name from account a where a.id = ";

	private static final String MOVEMENTS = """
			(select json_agg(json_build_object('id', m.id, 'kind', m.kind, 'bookedOn', m.booked_on,
			  'effectiveOn', m.effective_on, 'principal', m.principal, 'surcharge', m.surcharge,
			  'payment', m.payment_id, 'reason', m.reason, 'enteredAt', m.entered_at,
			  'enteredBy', %1$sm.entered_by), 'agreedBy', %1$sm.agreed_by)) order by m.entered_at, m.id)
			from arrears_movement m where m.item_id = i.id) as movements
			""".formatted(NAME);

	private static final String STOPS = """
			(select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'from', s.from_on, 'to', s.to_on,
			  'document', s.document, 'reason', s.reason, 'enteredBy', %1$ss.entered_by),
			  'endedReason', s.ended_reason, 'withdrawn', s.withdrawn_at is not null,
			  'withdrawnReason', s.withdrawn_reason) order by s.from_on, s.id)
			from arrears_stop s where s.item_id = i.id) as stops
			""".formatted(NAME);

	private static final String ASSIGNMENTS = """
			(select json_agg(json_build_object('from', g.valid_from, 'unit', u.short_name, 'officer', p.name,
			  'category', g.category, 'reason', g.reason, 'enteredBy', %1$sg.entered_by),
			  'agreedBy', %1$sg.agreed_by)) order by g.valid_from, g.id)
			from arrears_assignment g join unit u on u.id = g.unit_id left join person p on p.id = g.officer_id
			where g.item_id = i.id) as assignments
			""".formatted(NAME);

	private static final String PROPOSALS = """
			(select json_agg(json_build_object('id', o.id, 'kind', o.kind, 'principal', o.principal,
			  'surcharge', o.surcharge, 'bookedOn', o.booked_on, 'reason', o.reason, 'proposer', o.proposed_by,
			  'proposedBy', %1$so.proposed_by), 'agreed', o.agreed, 'answer', o.answer,
			  'decidedBy', %1$so.decided_by)) order by o.proposed_at, o.id)
			from arrears_proposal o where o.item_id = i.id) as proposals
			""".formatted(NAME);

	/** Items of the cases {@code :ids}, each case's oldest first. */
	static final String SELECT = "select i.*, c.bankruptcy_accepted_on, " + MOVEMENTS + ", " + STOPS + ", "
			+ ASSIGNMENTS + ", " + PROPOSALS + " from arrears_item i join arrears_case c on c.id = i.case_id"
			+ " where i.case_id = any(:ids) order by i.case_id, i.due_on, i.id";

	private ItemRecords() {
	}

	static ItemRecord map(ResultSet row) throws SQLException {
		return new ItemRecord(new ArrearsItemId(row.getObject("id", UUID.class)), row.getString("tax_type"),
				row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class),
				row.getObject("due_on", LocalDate.class), ItemOrigin.valueOf(row.getString("origin")),
				row.getString("document"), row.getString("note"), list(row.getString("movements"), Movement[].class),
				list(row.getString("stops"), Stop[].class), list(row.getString("assignments"), Assignment[].class),
				list(row.getString("proposals"), Proposal[].class));
	}

	private static <T> List<T> list(@Nullable String json, Class<T[]> type) {
		return (json != null) ? List.of(JSON.readValue(json, type)) : List.of();
	}

}
