package org.workstyle.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * Rows of the first visible sheet of a workbook, streamed from the file.
 */
final class WorkbookRows implements RowSource {

	private static final ReadingOptions LENIENT = new ReadingOptions(false, true);

	private final Path file;

	WorkbookRows(Path file) {
		this.file = file;
	}

	@Override
	public void forEach(Consumer<RawRow> consumer) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(this.file.toFile(), LENIENT)) {
			if (workbook.isDate1904()) {
				throw new PortalException("exchange.refused.date1904");
			}
			try (Stream<Row> rows = firstVisible(workbook).openStream()) {
				rows.map(WorkbookRows::raw).filter((row) -> !row.isBlank()).forEach(consumer);
			}
		}
		catch (IOException | ExcelReaderException | IndexOutOfBoundsException | NumberFormatException ex) {
			throw new PortalException("exchange.refused.broken");
		}
	}

	private static Sheet firstVisible(ReadableWorkbook workbook) {
		return workbook.getSheets()
			.filter((sheet) -> sheet.getVisibility() == SheetVisibility.VISIBLE)
			.findFirst()
			.orElseThrow(() -> new PortalException("exchange.refused.not-workbook"));
	}

	private static RawRow raw(Row row) {
		List<RawCell> cells = new ArrayList<>(row.getCellCount());
		for (Cell cell : row) {
			RawCell raw = (cell != null) ? raw(cell) : null;
			if (raw != null) {
				cells.add(raw);
			}
		}
		return new RawRow(row.getRowNum(), cells);
	}

	private static @Nullable RawCell raw(Cell cell) {
		if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
			return new RawCell(cell.getColumnIndex(), RawCell.Kind.FORMULA, "=" + cell.getFormula());
		}
		String text = (cell.getType() == CellType.STRING) ? cell.asString() : cell.getRawValue();
		if (text == null || text.isEmpty()) {
			return null;
		}
		return new RawCell(cell.getColumnIndex(), kind(cell.getType()), text);
	}

	private static RawCell.Kind kind(CellType type) {
		return switch (type) {
			case NUMBER -> RawCell.Kind.NUMBER;
			case BOOLEAN -> RawCell.Kind.BOOLEAN;
			case FORMULA -> RawCell.Kind.FORMULA;
			case ERROR -> RawCell.Kind.ERROR;
			case STRING, EMPTY -> RawCell.Kind.TEXT;
		};
	}

}
