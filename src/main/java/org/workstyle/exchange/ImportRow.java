package org.workstyle.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row of the file while it is read: the values of its cells, what is wrong with them,
 * and what is to be staged.
 */
public final class ImportRow {

	private final RawRow raw;

	private final Map<String, RawCell> cells = new HashMap<>();

	private final Map<String, Object> values = new HashMap<>();

	private final List<CellProblem> problems = new ArrayList<>();

	private boolean passedOver;

	private @Nullable Object @Nullable [] staged;

	ImportRow(RawRow raw) {
		this.raw = raw;
	}

	/**
	 * Returns the number of the row in the file.
	 */
	public int number() {
		return this.raw.number();
	}

	/**
	 * Returns the value of a required cell.
	 */
	public <T> T get(String column, Class<T> type) {
		return type.cast(this.values.get(column));
	}

	/**
	 * Returns the value of a cell that may be empty.
	 */
	public <T> @Nullable T find(String column, Class<T> type) {
		return type.cast(this.values.get(column));
	}

	/**
	 * Rejects the row because of one of its cells.
	 */
	public void reject(String column, String messageKey, Object... arguments) {
		RawCell cell = this.cells.get(column);
		this.problems.add(CellProblem.of(column, (cell != null) ? cell.text() : "", messageKey, arguments));
	}

	/**
	 * Takes the values to stage, in the order of the staging table's columns.
	 */
	public void stage(@Nullable Object... stagedValues) {
		this.staged = Arrays.copyOf(stagedValues, stagedValues.length);
	}

	/**
	 * Passes the row over: it came along with an export and says what is known.
	 */
	public void passOver() {
		this.passedOver = true;
	}

	boolean isPassedOver() {
		return this.passedOver;
	}

	void read(CellReader reader, int position) {
		RawCell cell = this.raw.cell(position);
		String name = reader.column().name();
		if (cell != null) {
			this.cells.put(name, cell);
		}
		try {
			Object value = reader.read(cell);
			if (value != null) {
				this.values.put(name, value);
			}
		}
		catch (UnreadableCell ex) {
			this.problems.add(ex.in(name, (cell != null) ? cell.text() : ""));
		}
	}

	/**
	 * Rejects the row because of a cell that no heading explains.
	 */
	void rejectStray(RawCell cell) {
		this.problems.add(CellProblem.of(null, cell.text(), "exchange.cell.no-heading"));
	}

	boolean isSound() {
		return this.problems.isEmpty();
	}

	RawRow raw() {
		return this.raw;
	}

	List<CellProblem> problems() {
		return List.copyOf(this.problems);
	}

	@Nullable Object[] staged() {
		if (this.staged == null) {
			throw new IllegalStateException("The row was neither staged nor rejected");
		}
		return this.staged;
	}

}
