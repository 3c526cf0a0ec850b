package org.workstyle.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.workstyle.shared.PortalException;

/**
 * Rows of a text file with commas.
 */
final class CsvRows implements RowSource {

	private static final int MOST_COLUMNS = 1000;

	private final Path file;

	private final Charset charset;

	CsvRows(Path file, Charset charset) {
		this.file = file;
		this.charset = charset;
	}

	static Reader reader(Path file, Charset charset) throws IOException {
		return new BufferedReader(new InputStreamReader(Files.newInputStream(file),
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
	}

	@Override
	public void forEach(Consumer<RawRow> consumer) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
		try (Reader reader = reader(this.file, this.charset); CSVParser parser = format.parse(reader)) {
			for (CSVRecord row : parser) {
				RawRow raw = raw(row);
				if (!raw.isBlank()) {
					consumer.accept(raw);
				}
			}
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			throw new PortalException("exchange.refused.broken");
		}
	}

	private static RawRow raw(CSVRecord row) {
		if (row.size() > MOST_COLUMNS) {
			throw new PortalException("exchange.refused.columns", MOST_COLUMNS);
		}
		List<RawCell> cells = new ArrayList<>(row.size());
		for (int column = 0; column < row.size(); column++) {
			String text = (column == 0 && row.getRecordNumber() == 1) ? row.get(0).replace("\uFEFF", "")
					: row.get(column);
			if (!text.isEmpty()) {
				cells.add(new RawCell(column, RawCell.Kind.TEXT, text));
			}
		}
		return new RawRow(Math.toIntExact(row.getRecordNumber()), cells);
	}

}
