package org.workstyle.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that was found to be what it says.
 *
 * @param path where it is
 * @param charset how its text is encoded; none in a workbook
 * @param rows about how many rows it has
 */
record SheetFile(Path path, @Nullable Charset charset, long rows) {

	RowSource open() {
		return (this.charset != null) ? new CsvRows(this.path, this.charset) : new WorkbookRows(this.path);
	}

}
