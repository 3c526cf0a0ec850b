package org.workstyle.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.scoring.YearInputs;
import org.workstyle.scoring.YearInputs.UnitYear;
import org.workstyle.scoring.YearScore;
import org.workstyle.scoring.YearScoring;
import org.workstyle.scoring.YearSnapshot;

/**
 * Shows a year: as approved, or as it would be rolled up now.
 */
@Component
@Transactional(readOnly = true)
public class YearView {

	private final YearAssembly assembly;

	private final Editions editions;

	YearView(YearAssembly assembly, Editions editions) {
		this.assembly = assembly;
		this.editions = editions;
	}

	/**
	 * Returns the year with a line for each unit, by rank.
	 */
	public Year of(int year) {
		List<Edition> published = this.editions.of(year);
		YearInputs inputs = published.stream()
			.findFirst()
			.map((edition) -> YearSnapshot.read(this.editions.canonical(edition.id())))
			.orElseGet(() -> this.assembly.of(year));
		List<YearScore> scores = YearScoring.of(inputs);
		List<Line> lines = new ArrayList<>();
		for (int index = 0; index < scores.size(); index++) {
			UnitYear unit = inputs.units().get(index);
			lines
				.add(new Line(new UnitId(UUID.fromString(unit.id())), unit.name(), unit.quarters(), scores.get(index)));
		}
		lines.sort(Comparator.comparing((Line line) -> line.score().place(),
				Comparator.nullsLast(Comparator.naturalOrder())));
		return new Year(inputs, lines, published);
	}

	/**
	 * A year.
	 *
	 * @param inputs what it is rolled up from
	 * @param lines the units, by rank
	 * @param editions what was approved, the latest first
	 */
	public record Year(YearInputs inputs, List<Line> lines, List<Edition> editions) {

	}

	/**
	 * A unit's year.
	 *
	 * @param unit the unit
	 * @param name its name
	 * @param quarters its four quarter scores, none where it lacks one
	 * @param score the result
	 */
	public record Line(UnitId unit, String name, List<@Nullable BigDecimal> quarters, YearScore score) {

	}

}
