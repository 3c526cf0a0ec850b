package org.workstyle.exchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * Takes the rows of a file one by one: the heading first, then each row into the copy or
 * among the bad ones.
 */
final class RowIntake implements Consumer<RawRow> {

	private static final int STEP = 5000;

	private final List<CellReader> readers;

	private final List<String> carried;

	private final ImportTexts texts;

	private final Set<String> examples;

	private final RowReader reader;

	private final Target target;

	private final BadRows bad = new BadRows();

	private final LongConsumer progress;

	private final int maxRows;

	private @Nullable SheetHeader header;

	private long rows;

	RowIntake(ImportKind kind, RowReader reader, ImportTexts texts, Target target, LongConsumer progress, int maxRows) {
		this.readers = kind.columns().stream().map((column) -> new CellReader(column, texts)).toList();
		this.carried = kind.carried();
		this.reader = reader;
		this.texts = texts;
		this.examples = texts.inAllLanguages("exchange.template.example");
		this.target = target;
		this.progress = progress;
		this.maxRows = maxRows;
	}

	@Override
	public void accept(RawRow raw) {
		if (this.header == null) {
			this.header = new SheetHeader(raw, this.readers, this.carried, this.texts);
			return;
		}
		if (isExample(raw)) {
			return;
		}
		if (++this.rows > this.maxRows) {
			throw new PortalException("exchange.refused.rows", this.maxRows);
		}
		take(this.header.read(raw));
		if (this.rows % STEP == 0) {
			this.progress.accept(this.rows);
		}
	}

	/**
	 * Returns the heading, once the file is at its end.
	 * @throws PortalException where there was none, or nothing below it
	 */
	SheetHeader header() {
		if (this.header == null) {
			throw new PortalException("exchange.refused.header.none");
		}
		if (this.rows == 0) {
			throw new PortalException("exchange.refused.no-rows");
		}
		return this.header;
	}

	BadRows bad() {
		return this.bad;
	}

	long rows() {
		return this.rows;
	}

	private boolean isExample(RawRow raw) {
		return this.examples.stream()
			.anyMatch((example) -> raw.cells().get(0).text().strip().startsWith(example.strip()));
	}

	private void take(ImportRow row) {
		if (row.isSound()) {
			this.reader.read(row);
		}
		if (!row.isSound()) {
			this.bad.add(row);
			return;
		}
		if (row.isPassedOver()) {
			return;
		}
		try {
			this.target.take(row.number(), row.staged());
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Rows cannot be staged", ex);
		}
	}

	/**
	 * Where sound rows go.
	 */
	interface Target {

		void take(int number, @Nullable Object[] values) throws SQLException;

	}

	/**
	 * Finds again, in a second reading, the cells of a few rows known by their numbers.
	 */
	static List<RawRow> find(RowSource source, Set<Integer> numbers) {
		List<RawRow> found = new ArrayList<>();
		source.forEach((row) -> {
			if (numbers.contains(row.number())) {
				found.add(row);
			}
		});
		return found;
	}

}
