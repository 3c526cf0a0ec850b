package org.workstyle.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.audit.AuditLog;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.history.Reasons;
import org.workstyle.indicator.IndicatorSettings;
import org.workstyle.indicator.ReadingCorrections;
import org.workstyle.indicator.SettingCode;
import org.workstyle.scoring.ElementValue;
import org.workstyle.scoring.QuarterInputs;
import org.workstyle.scoring.QuarterInputs.ValueKey;
import org.workstyle.scoring.QuarterScoring;
import org.workstyle.scoring.Snapshot;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Publishes a quarter as its first edition, all or nothing, and corrects it by later
 * editions that keep the old ones. A correction starts from the inputs of the latest
 * edition and replaces nothing but the values it names.
 */
@Service
@Transactional
public class Publication {

	private final AssessmentQuarterRepository quarters;

	private final QuarterAssembly assembly;

	private final Editions editions;

	private final EditionRows rows;

	private final ReadingCorrections readings;

	private final IndicatorSettings settings;

	private final WorkingDays workingDays;

	private final AuditLog audit;

	private final Reasons reasons;

	private final JdbcClient jdbc;

	private final Clock clock;

	Publication(AssessmentQuarterRepository quarters, QuarterAssembly assembly, Editions editions, EditionRows rows,
			ReadingCorrections readings, IndicatorSettings settings, WorkingDays workingDays, AuditLog audit,
			Reasons reasons, JdbcClient jdbc, Clock clock) {
		this.quarters = quarters;
		this.assembly = assembly;
		this.editions = editions;
		this.rows = rows;
		this.readings = readings;
		this.settings = settings;
		this.workingDays = workingDays;
		this.audit = audit;
		this.reasons = reasons;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Publishes a quarter under review.
	 * @throws PortalException if it is not under review, or somebody else published it
	 */
	public void publish(Quarter quarter, Actor actor) {
		AssessmentQuarter assessed = forChange(quarter);
		Instant now = this.clock.instant();
		int days = this.settings.on(quarter.lastDay()).number(SettingCode.APPEAL_DAYS).intValueExact();
		assessed.publish(now, this.workingDays.after(LocalDate.now(this.clock), days));
		write(this.assembly.of(assessed), 1, null, actor, now);
		this.audit.record("QUARTER_PUBLISHED", "assessment-quarter", quarter.toString(), Map.of("edition", "1"));
	}

	/**
	 * Corrects a published quarter: replaces readings of one element at one unit, or
	 * takes in what a module derives of its corrected records.
	 * @param code the element's code
	 * @param unit the unit
	 * @param typed the new readings by month, as typed; none for a derived element
	 * @param reason why, shown with the edition
	 * @return the number of the new edition
	 */
	public int correct(Quarter quarter, String code, UnitId unit, Map<YearMonth, String> typed, String reason,
			Actor actor) {
		this.reasons.give(reason);
		AssessmentQuarter assessed = forChange(quarter);
		if (!assessed.isPublished()) {
			throw new PortalException("assessment.error.not-published", quarter.toString());
		}
		Edition latest = this.editions.latest(quarter);
		this.jdbc.sql("select set_config('portal.correction', :id, true)")
			.param("id", assessed.id().toString())
			.query(String.class)
			.single();
		typed.forEach((month, value) -> this.readings.correct(code, unit, month, value, actor));
		QuarterInputs before = Snapshot.read(this.editions.canonical(latest.id()));
		QuarterInputs after = before.with(replaced(code, unit, before, this.assembly.of(assessed)));
		if (Snapshot.write(after).equals(Snapshot.write(before))) {
			throw new PortalException("assessment.error.nothing-corrected", code);
		}
		write(after, latest.number() + 1, reason, actor, this.clock.instant());
		this.audit.record("QUARTER_CORRECTED", "assessment-quarter", quarter.toString(),
				Map.of("edition", String.valueOf(latest.number() + 1), "reason", reason, "element", code));
		return latest.number() + 1;
	}

	private static Map<ValueKey, ElementValue> replaced(String code, UnitId unit, QuarterInputs before,
			QuarterInputs now) {
		Map<ValueKey, ElementValue> replaced = new TreeMap<>();
		List<ValueKey> keys = before.values()
			.keySet()
			.stream()
			.filter((key) -> key.reference().code().equals(code) && key.unit().equals(unit.toString())
					&& !key.yearAgo())
			.toList();
		if (keys.isEmpty()) {
			throw new NotFoundException("element in the quarter", code);
		}
		keys.forEach((key) -> replaced.put(key, now.values().getOrDefault(key, ElementValue.NOT_REPORTED)));
		return replaced;
	}

	private void write(QuarterInputs inputs, int number, @org.jspecify.annotations.Nullable String reason, Actor actor,
			Instant now) {
		this.rows.write(inputs, Snapshot.write(inputs), QuarterScoring.of(inputs), number, reason, actor, now);
	}

	private AssessmentQuarter forChange(Quarter quarter) {
		return this.quarters.findForChange(quarter.year(), quarter.number())
			.orElseThrow(() -> new NotFoundException("quarter", quarter));
	}

}
