package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.workstyle.scoring.YearInputs.UnitYear;

/**
 * The canonical text of a year's assessment, in the form that {@link CanonicalText}
 * describes.
 */
public final class YearSnapshot {

	private static final String FORM = "workstyle-year/1";

	private YearSnapshot() {
	}

	/**
	 * Writes inputs and the results computed from them.
	 */
	public static String write(YearInputs inputs) {
		CanonicalText text = new CanonicalText();
		text.line("form", FORM, inputs.year());
		text.line("weights", join(inputs.weights()));
		text.line("quotas", join(inputs.quotas()));
		text.line("caps", inputs.caps().bonus(), inputs.caps().deduction());
		inputs.editions().forEach((quarter, digest) -> text.line("edition", quarter, digest));
		inputs.units()
			.forEach((unit) -> text.line("unit", unit.id(), unit.name(), join(unit.quarters()),
					join(unit.adjustments().stream().sorted().toList())));
		YearScoring.of(inputs)
			.forEach((score) -> text.line("result", score.unit(), score.mean(), score.adjustment(), score.score(),
					score.place(), score.segment(), score.partial()));
		return text.toString();
	}

	/**
	 * Reads the inputs back.
	 * @throws SnapshotException if it is no snapshot of a year
	 */
	public static YearInputs read(String text) {
		Map<String, List<List<String>>> lines = text.lines()
			.map(CanonicalText::fields)
			.collect(Collectors.groupingBy((line) -> line.isEmpty() ? "" : line.get(0)));
		try {
			List<String> form = lines.get("form").get(0);
			if (!form.get(1).equals(FORM)) {
				throw new SnapshotException("The form " + form.get(1) + " is not known");
			}
			List<String> caps = lines.get("caps").get(0);
			Map<Integer, String> editions = new TreeMap<>();
			lines.getOrDefault("edition", List.of())
				.forEach((line) -> editions.put(Integer.valueOf(line.get(1)), line.get(2)));
			return new YearInputs(Integer.parseInt(form.get(2)), numbers(lines.get("weights").get(0).get(1)),
					numbers(lines.get("quotas").get(0).get(1)),
					lines.getOrDefault("unit", List.of())
						.stream()
						.map((line) -> new UnitYear(line.get(1), line.get(2), scores(line.get(3)),
								numbers(line.get(4))))
						.toList(),
					new Adjustments(CanonicalText.required(caps.get(1)), CanonicalText.required(caps.get(2))),
					editions);
		}
		catch (IndexOutOfBoundsException | IllegalArgumentException | NullPointerException ex) {
			throw new SnapshotException("This is no snapshot of a year");
		}
	}

	private static String join(List<? extends @Nullable BigDecimal> numbers) {
		return numbers.stream()
			.map((number) -> (number != null) ? Exact.text(Exact.of(number)) : CanonicalText.NOTHING)
			.collect(Collectors.joining(" "));
	}

	private static List<@Nullable BigDecimal> scores(String text) {
		List<@Nullable BigDecimal> scores = new ArrayList<>();
		for (String part : text.split(" ")) {
			BigDecimal number = CanonicalText.decimal(part);
			scores.add((number != null) ? number.setScale(2) : null);
		}
		return scores;
	}

	private static List<BigDecimal> numbers(String text) {
		return Arrays.stream(text.split(" ")).filter((part) -> !part.isEmpty()).map(BigDecimal::new).toList();
	}

}
