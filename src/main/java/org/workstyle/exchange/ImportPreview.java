package org.workstyle.exchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.exchange.PreviewRow.PreviewCell;
import org.workstyle.shared.Option;

/**
 * Shows the rows of a checked file, group by group.
 */
@Component
@Transactional(readOnly = true)
public class ImportPreview {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<CellProblem>> PROBLEMS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ImportRuns runs;

	private final ImportTexts texts;

	ImportPreview(JdbcClient jdbc, ImportRuns runs, ImportTexts texts) {
		this.jdbc = jdbc;
		this.runs = runs;
		this.texts = texts;
	}

	/**
	 * Returns the heading of the file.
	 */
	public List<String> header(ImportRunId id) {
		return this.runs.header(id);
	}

	/**
	 * Returns rows that cannot be taken, those after a row number.
	 */
	public List<BadRow> wrong(ImportRunId id, int after, int limit) {
		return this.jdbc
			.sql("select row_number, cells, problems from import_bad_row"
					+ " where import_id = :id and row_number > :after order by row_number limit :limit")
			.param("id", id.value())
			.param("after", after)
			.param("limit", limit)
			.query((row, number) -> new BadRow(row.getInt(1), ImportRuns.texts(row.getArray(2)),
					JSON.readValue(row.getString(3), PROBLEMS)))
			.list();
	}

	/**
	 * Returns sound rows of the group, those after a row number.
	 */
	public List<PreviewRow> rows(ImportRunId id, ImportKind kind, RowGroup group, int after, int limit, Locale locale) {
		return this.jdbc.sql(new ImportSql(kind.table()).rows(group, kind.columns()))
			.param("id", id.value())
			.param("after", after)
			.param("limit", limit)
			.query((row, number) -> new PreviewRow(row.getInt(1),
					cells(kind, ImportRuns.texts(row.getArray(2)), (String[]) row.getArray(3).getArray(), locale)))
			.list();
	}

	private List<PreviewCell> cells(ImportKind kind, List<String> shown, String[] before, Locale locale)
			throws SQLException {
		List<PreviewCell> cells = new ArrayList<>();
		for (int index = 0; index < shown.size(); index++) {
			ImportColumn column = kind.columns().get(index);
			String value = label(column, shown.get(index), locale);
			String was = label(column, Objects.requireNonNullElse(before[index], ""), locale);
			cells.add(new PreviewCell(value, was.equals(value) ? "" : was));
		}
		return cells;
	}

	private String label(ImportColumn column, String value, Locale locale) {
		return column.choices()
			.stream()
			.filter((choice) -> choice.value().equals(value))
			.map(Option::label)
			.map((key) -> this.texts.text(key, locale))
			.findFirst()
			.orElse(value);
	}

}
