package org.workstyle.assessment;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.workstyle.scoring.Exact;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.scoring.IndicatorScore;
import org.workstyle.scoring.QuarterInputs;
import org.workstyle.scoring.QuarterScores;
import org.workstyle.scoring.QuarterScoring;
import org.workstyle.scoring.RollUp;
import org.workstyle.scoring.Snapshot;
import org.workstyle.scoring.UnitScore;
import org.workstyle.scoring.YearInputs;
import org.workstyle.scoring.YearScore;
import org.workstyle.scoring.YearScoring;
import org.workstyle.scoring.YearSnapshot;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Writes editions: the canonical text and the same results as rows.
 */
@Component
class EditionRows {

	private static final int DECIMALS = 10;

	private final JdbcTemplate jdbc;

	EditionRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes a quarter's edition with the scores that its inputs give.
	 */
	void write(QuarterInputs inputs, NewEdition what) {
		QuarterScores scores = QuarterScoring.of(inputs);
		UUID edition = head(inputs.quarter().year(), inputs.quarter().number(), Snapshot.write(inputs), what);
		List<Object[]> units = new ArrayList<>();
		List<Object[]> dimensions = new ArrayList<>();
		for (int index = 0; index < scores.units().size(); index++) {
			UnitScore score = scores.units().get(index);
			RollUp total = score.total();
			units.add(new Object[] { edition, UUID.fromString(score.unit()), inputs.units().get(index).name(), index,
					total.earned(), total.available(), score.adjustment(), score.score(), score.place(), null, false });
			score.dimensions()
				.forEach((dimension, sum) -> dimensions.add(new Object[] { edition, UUID.fromString(score.unit()),
						dimension, sum.earned(), sum.available(), sum.percent() }));
		}
		units(units);
		this.jdbc
			.batchUpdate("insert into edition_dimension (edition_id, unit_id, dimension_code, earned, available, score)"
					+ " values (?, ?, ?, ?, ?, ?)", dimensions);
		this.jdbc.batchUpdate(
				"insert into edition_score (edition_id, unit_id, indicator_code, state, numerator, denominator,"
						+ " value, score, full_score, light, place) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				scores.indicators().stream().map((score) -> row(edition, score, decimals(inputs, score))).toList());
	}

	/**
	 * Writes a year's edition with the scores that its inputs give.
	 */
	void write(YearInputs inputs, NewEdition what) {
		List<YearScore> scores = YearScoring.of(inputs);
		UUID edition = head(inputs.year(), null, YearSnapshot.write(inputs), what);
		List<Object[]> units = new ArrayList<>();
		for (int index = 0; index < scores.size(); index++) {
			YearScore score = scores.get(index);
			BigDecimal mean = (score.mean() != null) ? score.mean() : BigDecimal.ZERO;
			units.add(new Object[] { edition, UUID.fromString(score.unit()), inputs.units().get(index).name(), index,
					mean, BigDecimal.valueOf(100), score.adjustment(), score.score(), score.place(), score.segment(),
					score.partial() });
		}
		units(units);
	}

	private UUID head(int year, @Nullable Integer quarter, String canonical, NewEdition what) {
		UUID id = TimeOrderedIds.next();
		UUID appeal = (what.appeal() != null) ? what.appeal().value() : null;
		this.jdbc.update(
				"insert into edition (id, year, quarter_number, number, reason, appeal_id, canonical, digest,"
						+ " published_by, published_by_name, published_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				id, year, quarter, what.number(), what.reason(), appeal, canonical, Snapshot.digest(canonical),
				what.actor().accountId(), what.actor().displayName(), what.now().atOffset(ZoneOffset.UTC));
		return id;
	}

	private void units(List<Object[]> rows) {
		this.jdbc.batchUpdate(
				"insert into edition_unit (edition_id, unit_id, unit_name, position, earned, available,"
						+ " adjustment, score, place, segment, partial) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				rows);
	}

	private static Object[] row(UUID edition, IndicatorScore score, int decimals) {
		return new Object[] { edition, UUID.fromString(score.unit()), score.indicator(), score.state().name(),
				decimal(score.numerator(), DECIMALS), decimal(score.denominator(), DECIMALS),
				decimal(score.value(), decimals), score.score(), score.full(),
				(score.light() != null) ? score.light().name() : null, score.place() };
	}

	private static int decimals(QuarterInputs inputs, IndicatorScore score) {
		return inputs.rules()
			.stream()
			.filter((rule) -> rule.code().equals(score.indicator()))
			.mapToInt(IndicatorRule::decimals)
			.findFirst()
			.orElse(2);
	}

	private static @Nullable BigDecimal decimal(@Nullable BigFraction exact, int decimals) {
		return (exact != null) ? Exact.round(exact, decimals).stripTrailingZeros() : null;
	}

}
