package org.workstyle.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The texts of one language, as they are written.
 */
final class MessageFiles {

	private static final Path FOLDER = Path.of("src/main/resources/messages");

	private MessageFiles() {
	}

	/**
	 * Returns the names of all files without language and ending.
	 */
	static List<String> names() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString())
				.map((name) -> name.replace("_en.properties", "").replace(".properties", ""))
				.distinct()
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the keys of a file as often as they stand in it.
	 */
	static List<String> keys(String name, String language) {
		return read(name, language).lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
			.map((line) -> line.substring(0, line.indexOf('=')).strip())
			.toList();
	}

	/**
	 * Returns all texts of a language by key.
	 */
	static Map<String, String> texts(String language) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String name : names()) {
			Properties properties = new Properties();
			try {
				properties.load(new java.io.StringReader(read(name, language)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
		}
		return texts;
	}

	private static String read(String name, String language) {
		try {
			return Files.readString(FOLDER.resolve(name + language + ".properties"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
