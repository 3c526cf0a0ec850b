package org.workstyle.exchange;

import java.util.List;

/**
 * A row of the preview.
 *
 * @param number its number in the file
 * @param cells a cell for each column
 */
public record PreviewRow(int number, List<PreviewCell> cells) {

	public PreviewRow {
		cells = List.copyOf(cells);
	}

	/**
	 * A cell of the preview.
	 *
	 * @param value what is in the file
	 * @param before what the record says now, where it differs; empty otherwise
	 */
	public record PreviewCell(String value, String before) {

	}

}
