package org.workstyle.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.stereotype.Component;

/**
 * Writes the workbooks of an import: the template to fill in, and the bad rows with the
 * message beside each.
 */
@Component
public class ImportSheets {

	private static final String PRODUCT = "workstyle-portal";

	private static final int CHOICE_ROWS = 5000;

	private static final int PART = 500;

	private final ImportTexts texts;

	private final ImportPreview preview;

	ImportSheets(ImportTexts texts, ImportPreview preview) {
		this.texts = texts;
		this.preview = preview;
	}

	/**
	 * Writes the template: headings, an example row that is skipped when read,
	 * drop-downs, and notes.
	 */
	public void writeTemplate(ImportKind kind, Locale locale, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, PRODUCT, null)) {
			SheetWriter rows = new SheetWriter(workbook, this.texts.text("ImportKind." + kind.code(), locale));
			Worksheet lists = workbook.newWorksheet(this.texts.text("exchange.template.choices", locale));
			rows.heading(kind.columns().stream().map((column) -> heading(column, locale)).toList());
			rows.row(example(kind, locale));
			for (int index = 0; index < kind.columns().size(); index++) {
				rows.sheet().width(index, 20);
				offer(kind.columns().get(index), index, rows.sheet(), lists, locale);
			}
			rows.sheet().finish();
			lists.finish();
			writeNotes(kind, locale, workbook);
		}
	}

	/**
	 * Writes the bad rows as they stand in the file, with what is wrong beside each.
	 */
	public void writeErrors(ImportRun run, ImportKind kind, Locale locale, OutputStream out) throws IOException {
		List<String> header = new ArrayList<>(this.preview.header(run.id()));
		int width = header.size();
		header.add(this.texts.text("exchange.errors.row", locale));
		header.add(this.texts.text("exchange.errors.problems", locale));
		try (Workbook workbook = new Workbook(out, PRODUCT, null)) {
			SheetWriter rows = new SheetWriter(workbook, this.texts.text("ImportKind." + kind.code(), locale));
			rows.sheet().width(width + 1, 80);
			rows.heading(header);
			int after = 0;
			for (List<BadRow> part = this.preview.wrong(run.id(), after, PART); !part.isEmpty(); part = this.preview
				.wrong(run.id(), after, PART)) {
				for (BadRow bad : part) {
					rows.row(cells(bad, width, kind, locale));
				}
				after = part.get(part.size() - 1).number();
			}
			rows.sheet().finish();
		}
	}

	/**
	 * Tells what is wrong with a row, cell by cell.
	 */
	public String problems(BadRow row, ImportKind kind, Locale locale) {
		return row.problems()
			.stream()
			.map((problem) -> problem(problem, kind, locale))
			.collect(Collectors.joining("\n"));
	}

	private String problem(CellProblem problem, ImportKind kind, Locale locale) {
		String label = kind.columns()
			.stream()
			.filter((column) -> column.name().equals(problem.column()))
			.map((column) -> this.texts.text(column.label(), locale))
			.findFirst()
			.orElseGet(() -> this.texts.text("exchange.errors.stray", locale));
		return this.texts.text(problem.value().isBlank() ? "exchange.errors.empty" : "exchange.errors.cell", locale,
				label, problem.value(), this.texts.problem(problem, locale));
	}

	private List<String> cells(BadRow bad, int width, ImportKind kind, Locale locale) {
		List<String> cells = new ArrayList<>(bad.cells().subList(0, Math.min(width, bad.cells().size())));
		while (cells.size() < width) {
			cells.add("");
		}
		cells.add(String.valueOf(bad.number()));
		cells.add(problems(bad, kind, locale));
		return cells;
	}

	private String heading(ImportColumn column, Locale locale) {
		return this.texts.text(column.label(), locale) + (column.required() ? " *" : "");
	}

	private List<String> example(ImportKind kind, Locale locale) {
		List<String> cells = new ArrayList<>(kind.columns()
			.stream()
			.map((column) -> column.choices().isEmpty() ? this.texts.text(column.label() + ".example", locale)
					: this.texts.text(column.choices().get(0).label(), locale))
			.toList());
		cells.set(0, this.texts.text("exchange.template.example", locale) + cells.get(0));
		return cells;
	}

	private void offer(ImportColumn column, int index, Worksheet rows, Worksheet lists, Locale locale) {
		if (column.choices().isEmpty()) {
			return;
		}
		for (int choice = 0; choice < column.choices().size(); choice++) {
			lists.value(choice, index, this.texts.text(column.choices().get(choice).label(), locale));
		}
		Range choices = lists.range(0, index, column.choices().size() - 1, index);
		rows.range(1, index, CHOICE_ROWS, index).validateWithList(choices);
	}

	private void writeNotes(ImportKind kind, Locale locale, Workbook workbook) throws IOException {
		SheetWriter notes = new SheetWriter(workbook, this.texts.text("exchange.template.notes", locale));
		notes.sheet().width(0, 20);
		notes.sheet().width(1, 12);
		notes.sheet().width(2, 80);
		notes.heading(List.of(this.texts.text("exchange.template.column", locale),
				this.texts.text("exchange.template.required", locale),
				this.texts.text("exchange.template.help", locale)));
		for (ImportColumn column : kind.columns()) {
			notes.row(List.of(this.texts.text(column.label(), locale),
					this.texts.text(column.required() ? "common.yes" : "common.no", locale),
					this.texts.text(column.label() + ".help", locale)));
		}
		notes.sheet().finish();
	}

}
