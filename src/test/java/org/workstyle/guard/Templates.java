package org.workstyle.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * All templates as they are written, before anything is put in.
 */
final class Templates {

	static final Path FOLDER = Path.of("src/main/resources/templates");

	private Templates() {
	}

	static List<Path> files() {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".html")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Document parsed(Path file) {
		Parser parser = Parser.xmlParser();
		parser.setTrackPosition(true);
		return Jsoup.parse(text(file), "", parser);
	}

	static Stream<Tag> tags() {
		return files().stream()
			.flatMap((file) -> parsed(file).getAllElements()
				.stream()
				.filter((element) -> !(element instanceof Document))
				.map((element) -> new Tag(file, element)));
	}

	/**
	 * An element of a template, which tells where it stands.
	 */
	record Tag(Path file, Element element) {

		List<Attribute> attributes() {
			return this.element.attributes().asList();
		}

		List<String> texts() {
			return this.element.textNodes().stream().map(TextNode::getWholeText).toList();
		}

		@Override
		public String toString() {
			return FOLDER.relativize(this.file) + ":" + this.element.sourceRange().start().lineNumber() + " <"
					+ this.element.tagName() + this.element.attributes().html() + ">";
		}

	}

}
