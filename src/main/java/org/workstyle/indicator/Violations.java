package org.workstyle.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Finds values that break a validation rule, and takes explanations. A quarter with a
 * violation nobody explained is not fit to be submitted.
 */
@Component
@Transactional(readOnly = true)
public class Violations {

	private final ValidationRuleRepository rules;

	private final Readings readings;

	private final DataElementRepository elements;

	private final ReadingRights rights;

	private final JdbcClient jdbc;

	private final Clock clock;

	Violations(ValidationRuleRepository rules, Readings readings, DataElementRepository elements, ReadingRights rights,
			JdbcClient jdbc, Clock clock) {
		this.rules = rules;
		this.readings = readings;
		this.elements = elements;
		this.rights = rights;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns what does not hold among the readings of a grid: two statements.
	 */
	public List<Violation> of(ReadingSheet sheet) {
		List<UnitSummary> units = sheet.rows().stream().map(ReadingSheet.Row::unit).distinct().toList();
		return of(sheet.table(), sheet.period(), units);
	}

	/**
	 * Returns what does not hold among the readings of some units in a quarter.
	 */
	public List<Violation> of(Quarter quarter, Collection<UnitSummary> units) {
		ReadingPeriod period = ReadingPeriod.of(quarter);
		List<UnitId> ids = units.stream().map(UnitSummary::id).toList();
		Set<String> codes = new HashSet<>();
		this.rules.findAll().forEach((rule) -> codes.addAll(rule.codes()));
		return of(this.readings.of(codes, ids, period.first(), period.last()), period, units);
	}

	private List<Violation> of(ReadingTable table, ReadingPeriod period, Collection<UnitSummary> units) {
		List<RuleCheck> checks = this.rules.findAll()
			.stream()
			.filter((rule) -> !rule.isRetired() && table.hasAll(rule.codes()))
			.map((rule) -> new RuleCheck(rule, table))
			.toList();
		List<Violation> found = units.stream()
			.flatMap((unit) -> checks.stream().flatMap((check) -> check.violations(unit, period).stream()))
			.toList();
		return found.isEmpty() ? found : explained(found, explanations(period, units));
	}

	private static List<Violation> explained(List<Violation> found, Map<String, Violation.Explanation> explanations) {
		return found.stream()
			.map((violation) -> violation.with(explanations
				.get(key(violation.rule().id().value(), violation.unit().id().value(), violation.month()))))
			.toList();
	}

	/**
	 * Takes the explanation of somebody who enters one of the values.
	 */
	@Transactional
	public void explain(ValidationRuleId id, UnitId unit, YearMonth month, String text, Actor actor) {
		ValidationRule rule = this.rules.findById(id).orElseThrow(() -> new NotFoundException("rule", id));
		ReadingRights.Holder holder = this.rights.of(actor);
		boolean enters = this.elements.findAll()
			.stream()
			.anyMatch((element) -> rule.codes().contains(element.code()) && holder.enters(element, unit));
		if (!enters && !holder.scope().sees(unit)) {
			throw new NotFoundException("unit", unit);
		}
		if (!enters) {
			throw new AccessDeniedException("Not this person's reading to explain");
		}
		Quarter quarter = Quarter.containing(month.atDay(1));
		if (!this.rights.frozen(quarter, Set.of(unit)).isEmpty()) {
			throw new PortalException("indicator.reading.error.frozen", quarter.toString());
		}
		this.jdbc.sql("""
				insert into validation_explanation (id, rule_id, unit_id, month, text, explained_by, explained_by_name,
				  explained_at) values (:id, :rule, :unit, :month, :text, :by, :byName, :now)
				""")
			.param("id", TimeOrderedIds.next())
			.param("rule", id.value())
			.param("unit", unit.value())
			.param("month", month.atDay(1))
			.param("text", text)
			.param("by", actor.accountId())
			.param("byName", actor.displayName())
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

	private static String key(UUID rule, UUID unit, YearMonth month) {
		return rule + " " + unit + " " + month;
	}

	private Map<String, Violation.Explanation> explanations(ReadingPeriod period, Collection<UnitSummary> units) {
		Map<String, Violation.Explanation> explanations = new HashMap<>();
		this.jdbc.sql("""
				select rule_id, unit_id, month, text, explained_by_name from validation_explanation
				where unit_id = any(:units) and month between :from and :to order by explained_at
				""")
			.param("units", units.stream().map((unit) -> unit.id().value()).toArray(UUID[]::new))
			.param("from", period.first().atDay(1))
			.param("to", period.last().atDay(1))
			.query((row) -> {
				explanations.put(
						key(row.getObject("rule_id", UUID.class), row.getObject("unit_id", UUID.class),
								YearMonth.from(row.getObject("month", LocalDate.class))),
						new Violation.Explanation(row.getString("text"), row.getString("explained_by_name")));
			});
		return explanations;
	}

}
