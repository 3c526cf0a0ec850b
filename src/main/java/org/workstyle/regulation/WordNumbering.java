package org.workstyle.regulation;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word counts itself and that therefore do not stand in a paragraph's
 * text: 第%1条, %1、 and the like.
 */
final class WordNumbering {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	/** Lists, each by its levels. */
	private final Map<String, Map<Integer, Level>> lists = new HashMap<>();

	/** Which list a paragraph's number means. */
	private final Map<String, String> listOf = new HashMap<>();

	/** Number and level that a style gives its paragraphs. */
	private final Map<String, Place> styles = new HashMap<>();

	private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

	/**
	 * Where a paragraph is counted.
	 *
	 * @param number the number's identifier
	 * @param level its level
	 */
	record Place(String number, int level) {

	}

	/**
	 * How a level is counted.
	 */
	private static final class Level {

		private String format = "decimal";

		private String text = "";

		private int start = 1;

	}

	/**
	 * Reads {@code numbering.xml}.
	 */
	void read(XMLStreamReader xml) throws XMLStreamException {
		String list = "";
		String number = "";
		Level level = new Level();
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			switch (xml.getLocalName()) {
				case "abstractNum" -> list = value(xml, "abstractNumId");
				case "lvl" -> {
					level = new Level();
					this.lists.computeIfAbsent(list, (key) -> new HashMap<>()).put(number(value(xml, "ilvl")), level);
				}
				case "start" -> level.start = number(value(xml, "val"));
				case "numFmt" -> level.format = value(xml, "val");
				case "lvlText" -> level.text = value(xml, "val");
				case "num" -> number = value(xml, "numId");
				case "abstractNumId" -> this.listOf.put(number, value(xml, "val"));
				default -> {
					// says nothing about numbers
				}
			}
		}
	}

	/**
	 * Reads {@code styles.xml}.
	 */
	void readStyles(XMLStreamReader xml) throws XMLStreamException {
		String style = "";
		int level = 0;
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			switch (xml.getLocalName()) {
				case "style" -> {
					style = value(xml, "styleId");
					level = 0;
				}
				case "ilvl" -> level = number(value(xml, "val"));
				case "numId" -> this.styles.put(style, new Place(value(xml, "val"), level));
				default -> {
					// says nothing about numbers
				}
			}
		}
	}

	@Nullable Place ofStyle(String style) {
		return this.styles.get(style);
	}

	/**
	 * Counts a paragraph and returns what Word writes before it.
	 */
	String next(Place place) {
		String list = this.listOf.getOrDefault(place.number(), "");
		Map<Integer, Level> levels = this.lists.getOrDefault(list, Map.of());
		Level level = levels.get(place.level());
		if (level == null) {
			return "";
		}
		TreeMap<Integer, Integer> counted = this.counts.computeIfAbsent(list, (key) -> new TreeMap<>());
		counted.tailMap(place.level(), false).clear();
		counted.merge(place.level(), level.start, (count, start) -> count + 1);
		String text = level.text;
		for (Map.Entry<Integer, Level> each : levels.entrySet()) {
			int count = counted.getOrDefault(each.getKey(), each.getValue().start);
			text = text.replace("%" + (each.getKey() + 1), format(count, each.getValue().format));
		}
		return level.format.equals("bullet") ? "" : text;
	}

	private static String format(int count, String format) {
		return switch (format) {
			case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
					"japaneseCounting", "ideographDigital", "chineseLegalSimplified" ->
				ChineseNumerals.write(count);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
				(count <= 20) ? String.valueOf((char) ('①' + count - 1)) : String.valueOf(count);
			case "none", "bullet" -> "";
			default -> String.valueOf(count);
		};
	}

	static String value(XMLStreamReader xml, String attribute) {
		String value = xml.getAttributeValue(WORD, attribute);
		return (value != null) ? value : "";
	}

	static int number(String value) {
		return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
	}

}
