package org.workstyle.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.inspection.InspectionDetails.ItemRow;
import org.workstyle.inspection.InspectionDetails.ResultRow;
import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.RegulationId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;

/**
 * Reads an inspection: four statements and the scope.
 */
@Component
@Transactional(readOnly = true)
public class InspectionRecords {

	private static final String INSPECTION = """
			select i.*, a.display_name from inspection i join account a on a.id = i.opened_by
			where i.id = :id and\s""" + InspectionScope.INSPECTION;

	private static final String UNITS = """
			select u.id, u.short_name from inspection_unit x join unit u on u.id = x.unit_id
			where x.inspection_id = :id and (:everything or x.unit_id = any(:visible))
			order by u.position, u.code
			""";

	private static final String ITEMS = """
			select id, regulation_id, origin_id, basis, wording from check_item where inspection_id = :id order by position
			""";

	private static final String RESULTS = """
			select r.*,
			  (select count(*) from attachment b where b.owner_type = 'check-result' and b.owner_id = r.id
			    and b.removed_at is null) as evidence,
			  (select count(*) from finding f where f.result_id = r.id and\s""" + FindingRows.COUNTED + """
			) as findings
			from check_result r where r.inspection_id = :id and\s""" + InspectionScope.RESULT;

	private static final String EVIDENCE = """
			select b.id, b.file_name, b.owner_id from attachment b join check_result r on r.id = b.owner_id
			where b.owner_type = 'check-result' and b.removed_at is null and r.inspection_id = :id
			  and r.unit_id = :unit and\s""" + InspectionScope.RESULT + " order by b.stored_at, b.id";

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	InspectionRecords(JdbcClient jdbc, DataScopes scopes) {
		this.jdbc = jdbc;
		this.scopes = scopes;
	}

	/**
	 * Returns an inspection.
	 * @throws NotFoundException if there is none, or the actor may not see it
	 */
	public InspectionDetails find(InspectionId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return bind(INSPECTION, id, scope).query((row, number) -> details(row, id, scope))
			.optional()
			.orElseThrow(() -> new NotFoundException("inspection", id));
	}

	/**
	 * Returns the title of an inspection.
	 * @throws NotFoundException if there is none, or the actor may not see it
	 */
	public String title(InspectionId id, Actor actor) {
		return bind("select i.title from inspection i where i.id = :id and " + InspectionScope.INSPECTION, id,
				this.scopes.of(actor))
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFoundException("inspection", id));
	}

	/**
	 * Returns the files of each result of a unit: identifier and name.
	 */
	public Map<CheckResultId, List<Option>> evidence(InspectionId id, UnitId unit, Actor actor) {
		Map<CheckResultId, List<Option>> files = new HashMap<>();
		bind(EVIDENCE, id, this.scopes.of(actor)).param("unit", unit.value()).query((row) -> {
			files.computeIfAbsent(new CheckResultId(row.getObject("owner_id", UUID.class)), (key) -> new ArrayList<>())
				.add(new Option(row.getString("id"), row.getString("file_name")));
		});
		return files;
	}

	/**
	 * Whether the actor sees a result of a check.
	 */
	public boolean seesResult(CheckResultId result, Actor actor) {
		return InspectionScope
			.bind(this.jdbc.sql("select exists (select from check_result r where r.id = :result and "
					+ InspectionScope.RESULT + ")"), this.scopes.of(actor))
			.param("result", result.value())
			.query(Boolean.class)
			.single();
	}

	private InspectionDetails details(ResultSet row, InspectionId id, DataScope scope) throws SQLException {
		List<Option> units = bind(UNITS, id, scope)
			.query((unit, number) -> new Option(unit.getString("id"), unit.getString("short_name")))
			.list();
		List<ItemRow> items = bind(ITEMS, id, scope).query(InspectionRecords::item).list();
		List<ResultRow> results = bind(RESULTS, id, scope).query(InspectionRecords::result).list();
		String note = row.getString("closing_note");
		return new InspectionDetails(id, row.getLong("version"), InspectionTheme.valueOf(row.getString("theme")),
				row.getString("title"), row.getString("purpose"), row.getObject("starts_on", LocalDate.class),
				row.getObject("ends_on", LocalDate.class), InspectionStatus.valueOf(row.getString("status")),
				row.getString("display_name"), row.getObject("closed_on", LocalDate.class),
				(note != null) ? note : row.getString("cancelled_reason"), units, items, results);
	}

	private JdbcClient.StatementSpec bind(String sql, InspectionId id, DataScope scope) {
		return InspectionScope.bind(this.jdbc.sql(sql), scope).param("id", id.value());
	}

	private static ItemRow item(ResultSet row, int number) throws SQLException {
		return new ItemRow(new CheckItemId(row.getObject("id", UUID.class)),
				new RegulationId(row.getObject("regulation_id", UUID.class)),
				new ArticleId(row.getObject("origin_id", UUID.class)), row.getString("basis"),
				row.getString("wording"));
	}

	private static ResultRow result(ResultSet row, int number) throws SQLException {
		return new ResultRow(new CheckResultId(row.getObject("id", UUID.class)),
				new CheckItemId(row.getObject("item_id", UUID.class)), new UnitId(row.getObject("unit_id", UUID.class)),
				CheckOutcome.valueOf(row.getString("outcome")), row.getString("note"),
				row.getObject("checked_on", LocalDate.class), row.getInt("evidence"), row.getInt("findings"),
				row.getLong("version"));
	}

}
