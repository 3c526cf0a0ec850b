package org.workstyle.assessment;

import java.math.BigDecimal;
import java.time.Instant;
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
import org.workstyle.scoring.RollUp;
import org.workstyle.scoring.Snapshot;
import org.workstyle.scoring.UnitScore;
import org.workstyle.scoring.YearInputs;
import org.workstyle.scoring.YearScore;
import org.workstyle.shared.Actor;
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
	 * Writes a quarter's edition.
	 * @param number 1 for the publication
	 * @param reason why it is corrected
	 */
	void write(QuarterInputs inputs, String canonical, QuarterScores scores, int number, @Nullable String reason,
			Actor actor, Instant now) {
		UUID edition = head(inputs.quarter().year(), inputs.quarter().number(), number, reason, canonical, actor, now);
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
	 * Writes a year's edition.
	 */
	void write(YearInputs inputs, String canonical, List<YearScore> scores, int number, @Nullable String reason,
			Actor actor, Instant now) {
		UUID edition = head(inputs.year(), null, number, reason, canonical, actor, now);
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

	private UUID head(int year, @Nullable Integer quarter, int number, @Nullable String reason, String canonical,
			Actor actor, Instant now) {
		UUID id = TimeOrderedIds.next();
		this.jdbc.update(
				"insert into edition (id, year, quarter_number, number, reason, canonical, digest, published_by,"
						+ " published_by_name, published_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				id, year, quarter, number, reason, canonical, Snapshot.digest(canonical), actor.accountId(),
				actor.displayName(), now.atOffset(ZoneOffset.UTC));
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
