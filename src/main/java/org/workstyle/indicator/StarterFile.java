package org.workstyle.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * A file of the starter set: a line for each record, cells separated by commas, remarks
 * behind {@code #}.
 *
 * @param part what it is about: dimensions, elements, indicators, rules or settings
 * @param edition its version
 */
record StarterFile(String part, int edition) {

	List<Line> lines() {
		ClassPathResource file = new ClassPathResource("indicator/starter-" + this.edition + "-" + this.part + ".csv");
		try {
			return file.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> new Line(line.split(",", -1)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A line of it.
	 *
	 * @param cells the cells
	 */
	record Line(String[] cells) {

		String get(int index) {
			return this.cells[index];
		}

		boolean has(int index) {
			return !this.cells[index].isEmpty();
		}

	}

}
