package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a Word document line by line.
 */
final class WordParagraphs {

	private final WordNumbering numbering;

	private final List<String> lines = new ArrayList<>();

	private final StringBuilder paragraph = new StringBuilder();

	private final List<String> cells = new ArrayList<>();

	private final StringBuilder cell = new StringBuilder();

	private String style = "";

	private @Nullable String number;

	private int level;

	private int tables;

	WordParagraphs(WordNumbering numbering) {
		this.numbering = numbering;
	}

	String read(XMLStreamReader xml) throws XMLStreamException {
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				start(xml);
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				end(xml.getLocalName());
			}
		}
		return String.join("\n", this.lines);
	}

	private void start(XMLStreamReader xml) throws XMLStreamException {
		switch (xml.getLocalName()) {
			case "Fallback", "footnoteReference", "instrText" -> skip(xml);
			case "tbl" -> this.tables++;
			case "p" -> begin();
			case "pStyle" -> this.style = WordNumbering.value(xml, "val");
			case "ilvl" -> this.level = WordNumbering.number(WordNumbering.value(xml, "val"));
			case "numId" -> this.number = WordNumbering.value(xml, "val");
			case "t" -> this.paragraph.append(xml.getElementText());
			case "tab" -> tab();
			case "br", "cr" -> this.paragraph.append("\n");
			default -> {
				// carries no text
			}
		}
	}

	private void end(String name) {
		switch (name) {
			case "p" -> finish();
			case "tc" -> {
				if (this.tables == 1) {
					this.cells.add(this.cell.toString().strip());
					this.cell.setLength(0);
				}
			}
			case "tr" -> {
				if (this.tables == 1) {
					this.lines.add(String.join(" | ", this.cells));
					this.cells.clear();
				}
			}
			case "tbl" -> this.tables--;
			default -> {
				// ends no line
			}
		}
	}

	private void begin() {
		this.paragraph.setLength(0);
		this.style = "";
		this.number = null;
		this.level = 0;
	}

	/**
	 * Tabs in a paragraph's properties say where they stop, before any text.
	 */
	private void tab() {
		if (!this.paragraph.isEmpty()) {
			this.paragraph.append(' ');
		}
	}

	private void finish() {
		String text = counted() + this.paragraph;
		this.paragraph.setLength(0);
		if (this.tables > 0) {
			this.cell.append(this.cell.isEmpty() ? "" : " ").append(text.replace('\n', ' ').strip());
		}
		else {
			this.lines.add(text);
		}
	}

	private String counted() {
		WordNumbering.Place place = (this.number != null) ? new WordNumbering.Place(this.number, this.level)
				: this.numbering.ofStyle(this.style);
		if (place == null || this.paragraph.toString().isBlank()) {
			return "";
		}
		String written = this.numbering.next(place);
		return written.isEmpty() ? "" : written + (written.startsWith("第") ? "\u3000" : "");
	}

	private static void skip(XMLStreamReader xml) throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
		}
	}

}
