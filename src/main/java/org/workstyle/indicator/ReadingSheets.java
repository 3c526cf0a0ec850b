package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Actor;

/**
 * Lays out entry grids: of a unit, or of an element over all units that somebody reports
 * it for.
 */
@Component
@Transactional(readOnly = true)
public class ReadingSheets {

	private final ReadingRows rows;

	private final ReadingRights rights;

	private final DerivedElements derived;

	private final IndicatorRepository indicators;

	private final DataElementRepository elements;

	private final Clock clock;

	ReadingSheets(ReadingRows rows, ReadingRights rights, DerivedElements derived, IndicatorRepository indicators,
			DataElementRepository elements, Clock clock) {
		this.rows = rows;
		this.rights = rights;
		this.derived = derived;
		this.indicators = indicators;
		this.elements = elements;
		this.clock = clock;
	}

	/**
	 * Returns the grid of a unit: the elements of all indicators that measure it.
	 */
	public ReadingSheet ofUnit(UnitSummary unit, ReadingPeriod period, Actor actor) {
		Set<String> codes = this.indicators.findByYear(period.quarter().year())
			.stream()
			.filter((indicator) -> indicator.isActive() && MeasuredUnits.measures(indicator.facts(), unit))
			.flatMap((indicator) -> indicator.in(period.quarter()).stream())
			.flatMap((definition) -> definition.codes().stream())
			.collect(Collectors.toSet());
		List<DataElement> wanted = this.elements.findAll()
			.stream()
			.filter((element) -> codes.contains(element.code()))
			.toList();
		return lay(wanted, List.of(unit), period, this.rights.of(actor));
	}

	/**
	 * Returns the grid of an element: a row for each of the units.
	 */
	public ReadingSheet ofElement(DataElement element, List<UnitSummary> units, ReadingPeriod period, Actor actor) {
		return lay(List.of(element), units, period, this.rights.of(actor));
	}

	private ReadingSheet lay(List<DataElement> wanted, List<UnitSummary> units, ReadingPeriod period,
			ReadingRights.Holder holder) {
		Set<UnitId> ids = units.stream().map(UnitSummary::id).collect(Collectors.toSet());
		Map<ReadingKey, Reading> readings = readings(wanted, ids, period);
		Set<UnitId> frozen = this.rights.frozen(period.quarter(), ids);
		YearMonth now = YearMonth.now(this.clock);
		List<ReadingSheet.Row> laid = new ArrayList<>();
		for (UnitSummary unit : units) {
			for (DataElement element : wanted) {
				if (holder.sees(element, unit.id())) {
					boolean editable = holder.enters(element, unit.id()) && !frozen.contains(unit.id());
					laid.add(new ReadingSheet.Row(element, unit,
							months(element, period).stream()
								.map((month) -> cell(new ReadingKey(element.id(), unit.id(), month), element, readings,
										editable && !month.isAfter(now)))
								.toList()));
				}
			}
		}
		return new ReadingSheet(period, laid);
	}

	private Map<ReadingKey, Reading> readings(List<DataElement> wanted, Set<UnitId> units, ReadingPeriod period) {
		YearMonth from = period.first().minusMonths(3L * Outliers.LAST);
		Map<ReadingKey, Reading> readings = new HashMap<>();
		this.rows.find(wanted.stream().map(DataElement::id).toList(), units, from, period.last())
			.forEach((reading) -> readings.put(reading.key(), reading));
		Map<String, DataElementId> ids = wanted.stream().collect(Collectors.toMap(DataElement::code, DataElement::id));
		this.derived.values(ids.keySet(), from, period.last()).forEach((value) -> {
			ReadingKey key = new ReadingKey(ids.get(value.code()), value.unit(), value.month());
			readings.put(key, new Reading(key, ReadingState.REPORTED, value.value(), null, null, null, null, 0));
		});
		return readings;
	}

	private ReadingSheet.Cell cell(ReadingKey key, DataElement element, Map<ReadingKey, Reading> readings,
			boolean editable) {
		Reading reading = readings.getOrDefault(key, Reading.none(key));
		int step = (element.facts().periodicity() == Periodicity.MONTH) ? 1 : 3;
		YearMonth end = key.month().plusMonths(step - 1L);
		return new ReadingSheet.Cell(reading, editable, isFar(reading, readings, step),
				this.derived.recordsAddress(element.code(), key.unit(), key.month(), end).orElse(null));
	}

	private static boolean isFar(Reading reading, Map<ReadingKey, Reading> readings, int step) {
		BigDecimal value = reading.value();
		if (value == null) {
			return false;
		}
		List<BigDecimal> earlier = new ArrayList<>();
		for (int back = 1; back <= Outliers.LAST; back++) {
			ReadingKey key = reading.key();
			Reading before = readings
				.get(new ReadingKey(key.element(), key.unit(), key.month().minusMonths((long) back * step)));
			if (before != null && before.value() != null) {
				earlier.add(before.value());
			}
		}
		return new Outliers(BigDecimal.valueOf(3)).isFar(value, earlier);
	}

	private static List<YearMonth> months(DataElement element, ReadingPeriod period) {
		return (element.facts().periodicity() == Periodicity.MONTH) ? period.months() : List.of(period.first());
	}

}
