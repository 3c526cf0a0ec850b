package org.workstyle.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table of all addresses, {@code addresses.txt}: a line says what each person meets.
 */
public final class AddressTable {

	static final String FILE = "src/test/resources/org/workstyle/access/addresses.txt";

	/** The demonstration's accounts, and the head of another unit. */
	static final List<String> PEOPLE = List.of("staff", "head", "performance", "inspector", "committee", "admin",
			"other");

	/** Nothing is left undecided. */
	private static final Set<String> OUTCOMES = Set.of("ok", "403", "404", "open");

	private AddressTable() {
	}

	/**
	 * Returns all lines.
	 */
	public static List<Line> lines() {
		try (InputStream file = AddressTable.class.getResourceAsStream("addresses.txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Line::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the lines of pages: what is read and is no download.
	 */
	public static Stream<Line> pages() {
		return lines().stream().filter((line) -> line.reads() && !line.pattern().contains("."));
	}

	/**
	 * What each person meets at an address.
	 *
	 * @param method GET or POST
	 * @param pattern the address as the controller has it, with {@code ?parameter} where
	 * it asks for one
	 * @param outcomes {@code ok}, {@code 403} or {@code 404} by person
	 * @param example the address with names of records
	 */
	public record Line(String method, String pattern, Map<String, String> outcomes, String example) {

		static Line of(String text) {
			List<String> cells = Arrays.asList(text.strip().split("\\s+"));
			if (cells.size() < 2 + PEOPLE.size() || !OUTCOMES.containsAll(cells.subList(2, 2 + PEOPLE.size()))) {
				throw new IllegalArgumentException("Everybody meets one of " + OUTCOMES + ": " + text);
			}
			Map<String, String> outcomes = new LinkedHashMap<>();
			IntStream.range(0, PEOPLE.size()).forEach((at) -> outcomes.put(PEOPLE.get(at), cells.get(2 + at)));
			String example = (cells.size() > 2 + PEOPLE.size()) ? cells.get(2 + PEOPLE.size()) : cells.get(1);
			return new Line(cells.get(0), cells.get(1), outcomes, example);
		}

		boolean reads() {
			return this.method.equals("GET");
		}

		/** Needs no sign-in. */
		boolean open() {
			return this.outcomes.containsValue("open");
		}

		/**
		 * Returns who meets this outcome.
		 */
		public List<String> people(String outcome) {
			return PEOPLE.stream().filter((person) -> this.outcomes.get(person).equals(outcome)).toList();
		}

		String key() {
			return this.method + " " + this.pattern;
		}

		@Override
		public String toString() {
			return key();
		}

	}

}
