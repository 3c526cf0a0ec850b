package org.workstyle.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Quarter;

/**
 * Counts what units reported on time, late and not at all. A value is judged by when it
 * was reported first: correcting it later is no lateness.
 */
@Component
@Transactional(readOnly = true)
public class ReportingRecord {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final ReportingCalendar calendar;

	private final Definitions definitions;

	private final DataElementRepository elements;

	private final DerivedElements derived;

	private final ReadingRows rows;

	private final Clock clock;

	ReportingRecord(ReportingCalendar calendar, Definitions definitions, DataElementRepository elements,
			DerivedElements derived, ReadingRows rows, Clock clock) {
		this.calendar = calendar;
		this.definitions = definitions;
		this.elements = elements;
		this.derived = derived;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Returns how the units reported the quarter: five statements, whatever their number.
	 */
	public List<Punctuality> of(Quarter quarter, Collection<UnitSummary> units) {
		return of(quarter, units, this.calendar.of(quarter));
	}

	/**
	 * Returns how the units kept to the deadlines of the quarter.
	 */
	public List<Punctuality> of(Quarter quarter, Collection<UnitSummary> units, List<Deadline> dates) {
		Map<String, LocalDate> deadlines = new HashMap<>();
		dates.forEach((deadline) -> deadlines.put(deadline.periodicity() + " " + deadline.month(), deadline.dueOn()));
		List<Definitions.Applied> applied = this.definitions.in(quarter);
		List<DataElement> entered = this.elements.findAll()
			.stream()
			.filter((element) -> !element.isRetired() && !this.derived.publishes(element.code()))
			.toList();
		Map<ReadingKey, Instant> reported = reported(quarter, entered, units);
		return units.stream().map((unit) -> {
			Set<String> codes = codes(applied, unit);
			Punctuality record = Punctuality.none(unit);
			for (DataElement element : entered) {
				if (codes.contains(element.code())) {
					record = count(record, element, quarter, deadlines, reported);
				}
			}
			return record;
		}).toList();
	}

	private Punctuality count(Punctuality record, DataElement element, Quarter quarter,
			Map<String, LocalDate> deadlines, Map<ReadingKey, Instant> reported) {
		Periodicity periodicity = element.facts().periodicity();
		ReadingPeriod period = ReadingPeriod.of(quarter);
		List<YearMonth> months = (periodicity == Periodicity.MONTH) ? period.months() : List.of(period.first());
		Punctuality counted = record;
		for (YearMonth month : months) {
			Instant moment = reported.get(new ReadingKey(element.id(), record.unit().id(), month));
			counted = counted.plus(day(moment), deadlines.get(periodicity + " " + month), LocalDate.now(this.clock));
		}
		return counted;
	}

	private Map<ReadingKey, Instant> reported(Quarter quarter, List<DataElement> entered,
			Collection<UnitSummary> units) {
		Map<ReadingKey, Instant> reported = new HashMap<>();
		ReadingPeriod period = ReadingPeriod.of(quarter);
		this.rows
			.find(entered.stream().map(DataElement::id).toList(), units.stream().map(UnitSummary::id).toList(),
					period.first(), period.last())
			.stream()
			.filter((reading) -> reading.state() != ReadingState.NOT_REPORTED)
			.forEach((reading) -> reported.put(reading.key(), reading.firstReportedAt()));
		return reported;
	}

	private static Set<String> codes(List<Definitions.Applied> applied, UnitSummary unit) {
		Set<String> codes = new HashSet<>();
		applied.stream()
			.filter((each) -> MeasuredUnits.measures(each.facts(), unit))
			.forEach((each) -> codes.addAll(each.definition().codes()));
		return codes;
	}

	private static @Nullable LocalDate day(@Nullable Instant moment) {
		return (moment != null) ? LocalDate.ofInstant(moment, ZONE) : null;
	}

}
