package org.workstyle.exchange;

/**
 * How the cells of a column are read.
 */
public enum ColumnType {

	/** Free text, kept as it stands. */
	TEXT,

	/** Staff number, unit code and the like. */
	CODE,

	/** Number: {@code BigDecimal}. */
	NUMBER,

	/** Day: {@code LocalDate}. */
	DATE,

	/** Month: {@code LocalDate} of its first day. */
	MONTH,

	/** Time of day: {@code LocalTime}. */
	TIME,

	/** One of the column's codes: {@code String}. */
	CHOICE

}
