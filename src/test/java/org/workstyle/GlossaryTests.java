package org.workstyle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the glossary calls a thing is what the code calls it.
 */
class GlossaryTests {

	private static final Pattern CODE = Pattern.compile("\\| `([\\w.]+)` \\|");

	@Test
	void namesWhatTheCodeNames() throws IOException {
		String sources = sources();
		List<String> terms = CODE.matcher(Files.readString(Path.of("docs/glossary.md")))
			.results()
			.map((result) -> result.group(1))
			.toList();

		assertThat(terms).hasSizeGreaterThan(150);
		assertThat(terms).doesNotHaveDuplicates().allSatisfy((term) -> {
			for (String part : term.split("\\.")) {
				assertThat(Pattern.compile("\\b" + part + "\\b").matcher(sources).find()).as(term).isTrue();
			}
		});
	}

	private static String sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java")).map((file) -> {
				try {
					return Files.readString(file);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).collect(Collectors.joining());
		}
	}

}
