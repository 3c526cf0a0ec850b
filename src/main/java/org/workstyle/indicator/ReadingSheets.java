package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;

/**
 * Lays out entry grids: of a unit, or of an element over all units that somebody reports
 * it for.
 */
@Component
@Transactional(readOnly = true)
public class ReadingSheets {

	private final Readings readings;

	private final ReadingRights rights;

	private final DerivedElements derived;

	private final OutlierFactor outliers;

	private final IndicatorRepository indicators;

	private final Clock clock;

	ReadingSheets(Readings readings, ReadingRights rights, DerivedElements derived, OutlierFactor outliers,
			IndicatorRepository indicators, Clock clock) {
		this.readings = readings;
		this.rights = rights;
		this.derived = derived;
		this.outliers = outliers;
		this.indicators = indicators;
		this.clock = clock;
	}

	/**
	 * Returns the grid of a unit: the elements of all indicators that measure it.
	 */
	public ReadingSheet ofUnit(UnitSummary unit, List<DataElement> elements, ReadingPeriod period,
			ReadingRights.Holder holder) {
		Map<String, DataElement> known = elements.stream()
			.collect(Collectors.toMap(DataElement::code, (element) -> element));
		List<DataElement> wanted = this.indicators.findByYear(period.quarter().year())
			.stream()
			.filter((indicator) -> indicator.isActive() && MeasuredUnits.measures(indicator.facts(), unit))
			.flatMap((indicator) -> indicator.in(period.quarter()).stream())
			.flatMap((definition) -> definition.codes().stream())
			.distinct()
			.flatMap((code) -> Stream.ofNullable(known.get(code)))
			.toList();
		return lay(wanted, List.of(unit), period, period.first(), holder);
	}

	/**
	 * Returns the grid of an element: a row for each of the units.
	 */
	public ReadingSheet ofElement(DataElement element, List<UnitSummary> units, ReadingPeriod period,
			ReadingRights.Holder holder) {
		return lay(List.of(element), units, period, earliest(period), holder);
	}

	private ReadingSheet lay(List<DataElement> wanted, List<UnitSummary> units, ReadingPeriod period,
			YearMonth derivedFrom, ReadingRights.Holder holder) {
		Set<UnitId> ids = units.stream().map(UnitSummary::id).collect(Collectors.toSet());
		Look look = new Look(this.readings.of(wanted, ids, earliest(period), period.last(), derivedFrom),
				this.outliers.on(period.quarter().lastDay()), YearMonth.now(this.clock));
		Set<UnitId> frozen = this.rights.frozen(period.quarter(), ids);
		List<ReadingSheet.Row> laid = new ArrayList<>();
		for (UnitSummary unit : units) {
			for (DataElement element : wanted) {
				if (holder.sees(element, unit.id())) {
					boolean editable = holder.enters(element, unit.id()) && !frozen.contains(unit.id());
					laid.add(new ReadingSheet.Row(element, unit,
							months(element, period).stream()
								.map((month) -> cell(element, unit.id(), month, look, editable))
								.toList()));
				}
			}
		}
		return new ReadingSheet(period, laid, look.table());
	}

	private ReadingSheet.Cell cell(DataElement element, UnitId unit, YearMonth month, Look look, boolean editable) {
		int step = (element.facts().periodicity() == Periodicity.MONTH) ? 1 : 3;
		return new ReadingSheet.Cell(look.table().get(element.code(), unit, month),
				editable && !month.isAfter(look.now()), look.isFar(element.code(), unit, month, step),
				this.derived.recordsAddress(element.code(), unit, month, month.plusMonths(step - 1L)).orElse(null));
	}

	/**
	 * What cells are looked at with.
	 */
	private record Look(ReadingTable table, Outliers outliers, YearMonth now) {

		boolean isFar(String code, UnitId unit, YearMonth month, int step) {
			BigDecimal value = this.table.get(code, unit, month).value();
			return value != null && !this.table.isDerived(code)
					&& this.outliers.isFar(value, this.table.earlier(code, unit, month, step));
		}

	}

	private static YearMonth earliest(ReadingPeriod period) {
		return period.first().minusMonths(3L * Outliers.LAST);
	}

	private static List<YearMonth> months(DataElement element, ReadingPeriod period) {
		return (element.facts().periodicity() == Periodicity.MONTH) ? period.months() : List.of(period.first());
	}

}
