package org.workstyle.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * The words the demonstration is made of, kept in files beside the portal's other texts.
 */
final class DemoFile {

	private DemoFile() {
	}

	/**
	 * Returns the lines of a file without comments and empty lines.
	 */
	static List<String> lines(String name) {
		try {
			return new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the fields of each line.
	 */
	static List<List<String>> rows(String name) {
		return lines(name).stream().map((line) -> List.of(line.split(",", -1))).toList();
	}

}
