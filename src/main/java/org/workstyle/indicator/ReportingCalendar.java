package org.workstyle.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.calendar.WorkingDays;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Says when values are due: so many working days after the month or quarter, unless the
 * performance office moved the day.
 */
@Component
@Transactional(readOnly = true)
public class ReportingCalendar {

	private final JdbcClient jdbc;

	private final IndicatorSettings settings;

	private final WorkingDays workingDays;

	private final Clock clock;

	ReportingCalendar(JdbcClient jdbc, IndicatorSettings settings, WorkingDays workingDays, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/**
	 * Returns the deadlines of the three months and of the quarter itself: two
	 * statements.
	 */
	public List<Deadline> of(Quarter quarter) {
		IndicatorSettings.OnDay inForce = this.settings.on(quarter.lastDay());
		Map<String, Deadline> moved = moved(quarter);
		Stream<Deadline> months = ReadingPeriod.of(quarter)
			.months()
			.stream()
			.map((month) -> rule(Periodicity.MONTH, month, month.atEndOfMonth(),
					inForce.number(SettingCode.MONTH_DUE_DAYS).intValueExact()));
		Deadline whole = rule(Periodicity.QUARTER, YearMonth.from(quarter.firstDay()), quarter.lastDay(),
				inForce.number(SettingCode.QUARTER_DUE_DAYS).intValueExact());
		return Stream.concat(months, Stream.of(whole))
			.map((deadline) -> moved.getOrDefault(key(deadline.periodicity(), deadline.month()), deadline))
			.toList();
	}

	/**
	 * Moves a deadline for a reason.
	 */
	@Transactional
	public void move(Periodicity periodicity, YearMonth month, LocalDate dueOn, String reason, Actor actor) {
		if (!dueOn.isAfter(month.atEndOfMonth())) {
			throw new PortalException("indicator.calendar.error.early");
		}
		this.jdbc.sql("""
				insert into reporting_deadline (periodicity, month, due_on, reason, set_by_name, set_at)
				values (:periodicity, :month, :dueOn, :reason, :name, :now)
				on conflict (periodicity, month) do update set due_on = excluded.due_on, reason = excluded.reason,
				  set_by_name = excluded.set_by_name, set_at = excluded.set_at
				""")
			.param("periodicity", periodicity.name())
			.param("month", month.atDay(1))
			.param("dueOn", dueOn)
			.param("reason", reason)
			.param("name", actor.displayName())
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

	private Deadline rule(Periodicity periodicity, YearMonth month, LocalDate lastDay, int days) {
		return new Deadline(periodicity, month, this.workingDays.after(lastDay, days), null);
	}

	private Map<String, Deadline> moved(Quarter quarter) {
		return this.jdbc
			.sql("select periodicity, month, due_on, reason from reporting_deadline where month between :from and :to")
			.param("from", quarter.firstDay())
			.param("to", quarter.lastDay())
			.query((row, number) -> new Deadline(Periodicity.valueOf(row.getString("periodicity")),
					YearMonth.from(row.getObject("month", LocalDate.class)), row.getObject("due_on", LocalDate.class),
					row.getString("reason")))
			.stream()
			.collect(Collectors.toMap((deadline) -> key(deadline.periodicity(), deadline.month()),
					(deadline) -> deadline, (one, other) -> one, HashMap::new));
	}

	private static String key(Periodicity periodicity, YearMonth month) {
		return periodicity + " " + month;
	}

}
