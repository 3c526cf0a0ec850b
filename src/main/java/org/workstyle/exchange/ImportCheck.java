package org.workstyle.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

import org.workstyle.shared.Actor;

/**
 * Reads a file to its end, stages its sound rows and finds out how they compare with the
 * records. Works within one transaction, so that a file is staged whole or not at all.
 */
@Component
class ImportCheck {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int MOST_DUPLICATES = 10_000;

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final ImportRuns runs;

	private final ImportTexts texts;

	private final ExchangeProperties properties;

	ImportCheck(DataSource dataSource, JdbcClient jdbc, JdbcTemplate template, ImportRuns runs, ImportTexts texts,
			ExchangeProperties properties) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.template = template;
		this.runs = runs;
		this.texts = texts;
		this.properties = properties;
	}

	void check(ImportRunId id, ImportKind kind, SheetFile sheet, Actor actor, LongConsumer progress) {
		RowIntake intake = stage(id, kind, sheet, actor, progress);
		SheetHeader header = intake.header();
		ImportSql sql = new ImportSql(kind.table());
		refuseDuplicates(id, kind, sql, sheet, intake.bad());
		this.template.execute("set local enable_nestloop = off");
		refuse(id, kind, kind.compare(id.value(), actor), sheet, intake.bad());
		ImportCounts found = this.jdbc.sql(sql.counts()).param("id", id.value()).query(ImportCounts.class).single();
		keep(id, intake.bad());
		this.runs.checked(id, header, intake.rows(),
				new ImportCounts(found.added(), found.changed(), found.same(), intake.bad().count()));
	}

	private RowIntake stage(ImportRunId id, ImportKind kind, SheetFile sheet, Actor actor, LongConsumer progress) {
		RowReader reader = kind.reader(actor);
		Connection connection = DataSourceUtils.getConnection(this.dataSource);
		try (CopyStream copy = CopyStream.into(connection, kind.table().staging())) {
			RowIntake intake = new RowIntake(kind, reader, this.texts,
					(number, values) -> copy.row(id.value(), number, values), progress, this.properties.maxRows());
			sheet.open().forEach(intake);
			copy.end();
			return intake;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Rows cannot be staged", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

	/**
	 * A record that stands twice in the file could be either: only the first row is
	 * sound.
	 */
	private void refuseDuplicates(ImportRunId id, ImportKind kind, ImportSql sql, SheetFile sheet, BadRows bad) {
		Map<Integer, Integer> firstRows = new LinkedHashMap<>();
		this.jdbc.sql(sql.duplicates() + " limit " + MOST_DUPLICATES).param("id", id.value()).query((row) -> {
			firstRows.put(row.getInt(1), row.getInt(2));
		});
		if (firstRows.isEmpty()) {
			return;
		}
		String column = kind.columns().get(0).name();
		for (RawRow raw : RowIntake.find(sheet.open(), firstRows.keySet())) {
			String value = raw.cells().get(0).text();
			bad.add(raw,
					List.of(CellProblem.of(column, value, "exchange.cell.duplicate", firstRows.get(raw.number()))));
		}
		int removed = this.jdbc.sql(sql.removeDuplicates()).param("id", id.value()).update();
		bad.addUnseen((long) removed - firstRows.size());
	}

	private void refuse(ImportRunId id, ImportKind kind, List<RowObjection> objections, SheetFile sheet, BadRows bad) {
		if (objections.isEmpty()) {
			return;
		}
		Map<Integer, List<CellProblem>> problems = objections.stream()
			.collect(Collectors.groupingBy(RowObjection::row,
					Collectors.mapping(RowObjection::problem, Collectors.toList())));
		RowIntake.find(sheet.open(), problems.keySet()).forEach((raw) -> bad.add(raw, problems.get(raw.number())));
		this.jdbc.sql(new ImportSql(kind.table()).removeRows())
			.param("id", id.value())
			.param("rows", problems.keySet().toArray(Integer[]::new))
			.update();
	}

	private void keep(ImportRunId id, BadRows bad) {
		List<BadRow> rows = new ArrayList<>(bad.kept());
		rows.sort(Comparator.comparingInt(BadRow::number));
		this.template.batchUpdate(
				"insert into import_bad_row (import_id, row_number, cells, problems) values (?, ?, ?, ?::jsonb)", rows,
				500, (statement, row) -> {
					statement.setObject(1, id.value());
					statement.setInt(2, row.number());
					statement.setArray(3, statement.getConnection().createArrayOf("text", row.cells().toArray()));
					statement.setString(4, JSON.writeValueAsString(row.problems()));
				});
	}

}
