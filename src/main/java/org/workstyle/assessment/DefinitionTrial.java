package org.workstyle.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.DatedDefinition;
import org.workstyle.indicator.DefinitionFacts;
import org.workstyle.indicator.DefinitionImpact;
import org.workstyle.indicator.Definitions.Applied;
import org.workstyle.indicator.Indicator;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.scoring.QuarterInputs;
import org.workstyle.scoring.QuarterScores;
import org.workstyle.scoring.QuarterScoring;
import org.workstyle.scoring.Snapshot;
import org.workstyle.scoring.UnitScore;
import org.workstyle.shared.Quarter;

/**
 * Scores quarters with a changed definition beside the present one and tells where they
 * differ. Nothing is stored, and published quarters keep their editions.
 */
@Component
@Transactional(readOnly = true)
class DefinitionTrial implements DefinitionImpact {

	private final AssessmentQuarterRepository quarters;

	private final QuarterAssembly assembly;

	private final Editions editions;

	private final UnitDirectory units;

	DefinitionTrial(AssessmentQuarterRepository quarters, QuarterAssembly assembly, Editions editions,
			UnitDirectory units) {
		this.quarters = quarters;
		this.assembly = assembly;
		this.editions = editions;
		this.units = units;
	}

	@Override
	public List<ScoreChange> of(Indicator indicator, LocalDate from, DefinitionFacts definition) {
		IndicatorRule rule = RuleTranslation.of(new Applied(indicator.id(), indicator.facts(), definition));
		List<AssessmentQuarter> all = this.quarters.findAll();
		List<ScoreChange> changes = new ArrayList<>();
		all.stream()
			.filter((each) -> !each.isPublished() && appliesTo(each.quarter(), indicator, from))
			.forEach((each) -> changes.addAll(changes(each.quarter(), false, this.assembly.of(each), rule)));
		all.stream()
			.filter((each) -> each.state() == QuarterState.CLOSED)
			.findFirst()
			.ifPresent((each) -> changes.addAll(changes(each.quarter(), true,
					Snapshot.read(this.editions.text(each.quarter(), null).canonical()), rule)));
		return changes;
	}

	/**
	 * Whether the definition would hold in the quarter: it is of its year, begins by
	 * then, and no later one has taken its place.
	 */
	private static boolean appliesTo(Quarter quarter, Indicator indicator, LocalDate from) {
		return indicator.year() == quarter.year() && !from.isAfter(quarter.firstDay())
				&& indicator.definitions()
					.stream()
					.map(DatedDefinition::from)
					.noneMatch((day) -> day.isAfter(from) && !day.isAfter(quarter.firstDay()));
	}

	private List<ScoreChange> changes(Quarter quarter, boolean trial, QuarterInputs before, IndicatorRule rule) {
		if (before.rules().stream().noneMatch((each) -> each.code().equals(rule.code()))) {
			return List.of();
		}
		QuarterInputs after = this.assembly.with(before, rule);
		Standings now = Standings.of(QuarterScoring.of(before), rule.code());
		Standings then = Standings.of(QuarterScoring.of(after), rule.code());
		List<String> changed = before.units()
			.stream()
			.map(QuarterInputs.Unit::id)
			.filter((unit) -> !now.of(unit).equals(then.of(unit)))
			.toList();
		Map<UnitId, UnitSummary> named = this.units
			.findAll(changed.stream().map((unit) -> new UnitId(UUID.fromString(unit))).toList())
			.stream()
			.collect(Collectors.toMap(UnitSummary::id, Function.identity()));
		return changed.stream()
			.map((unit) -> change(quarter, trial, Objects.requireNonNull(named.get(new UnitId(UUID.fromString(unit)))),
					now.of(unit), then.of(unit)))
			.toList();
	}

	private static ScoreChange change(Quarter quarter, boolean trial, UnitSummary unit, Place before, Place after) {
		return new ScoreChange(quarter, trial, unit, before.score(), after.score(), before.total(), after.total());
	}

	/**
	 * What units have of the indicator and in all.
	 */
	private record Standings(Map<String, Place> places) {

		static Standings of(QuarterScores scores, String indicator) {
			Map<String, BigDecimal> ofIndicator = new HashMap<>();
			scores.indicators().stream().filter((each) -> each.indicator().equals(indicator)).forEach((each) -> {
				if (each.score() != null) {
					ofIndicator.put(each.unit(), each.score());
				}
			});
			return new Standings(scores.units()
				.stream()
				.collect(Collectors.toMap(UnitScore::unit,
						(unit) -> new Place(ofIndicator.get(unit.unit()), unit.score()))));
		}

		Place of(String unit) {
			return Objects.requireNonNull(this.places.get(unit));
		}

	}

	/**
	 * A unit's score of the indicator and of the quarter.
	 */
	private record Place(@Nullable BigDecimal score, @Nullable BigDecimal total) {
	}

}
