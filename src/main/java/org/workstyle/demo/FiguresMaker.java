package org.workstyle.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.Definitions;
import org.workstyle.indicator.DerivedElements;
import org.workstyle.indicator.EarlierReadings;
import org.workstyle.indicator.EarlierReadings.Reported;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.shared.Quarter;

/**
 * Installs the indicators of both years and enters what the units reported since the year
 * before, for comparison.
 */
@Component
class FiguresMaker {

	/** Sessions and inspections of the demonstration begin with this month. */
	private static final YearMonth FIRST_RECORDS = YearMonth.of(2023, 1);

	/** What is derived of arrears, whose records go back further than any quarter. */
	private static final Set<String> OF_ARREARS = Set.of("arrears_end", "arrears_start", "arrears_over_12m",
			"arrears_new", "recovered", "overdue_payers", "reminded");

	private final StarterInstallation starter;

	private final IndicatorQueries indicators;

	private final Definitions definitions;

	private final DerivedElements derived;

	private final MeasuredUnits measured;

	private final EarlierReadings readings;

	private final OpenedAccounts accounts;

	private final Clock clock;

	FiguresMaker(StarterInstallation starter, IndicatorQueries indicators, Definitions definitions,
			DerivedElements derived, MeasuredUnits measured, EarlierReadings readings, OpenedAccounts accounts,
			Clock clock) {
		this.starter = starter;
		this.indicators = indicators;
		this.definitions = definitions;
		this.derived = derived;
		this.measured = measured;
		this.readings = readings;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Enters the readings.
	 * @return the true figures of each unit, by its code
	 */
	Map<String, UnitFigures> enter(Seed seed) {
		this.starter.install();
		this.starter.install(2022);
		Quarter now = Quarter.containing(LocalDate.now(this.clock));
		List<Definitions.Applied> applied = this.definitions.in(now);
		ReportedFigures reports = new ReportedFigures(LocalDate.now(this.clock), seed);
		Map<String, UnitFigures> figures = new LinkedHashMap<>();
		List<Reported> reported = new ArrayList<>();
		for (UnitSummary unit : this.measured.in(now)) {
			Map<String, DataElement> elements = elements(unit, applied);
			UnitFigures made = new UnitFigures(unit.code(), elements, seed);
			figures.put(unit.code(), made);
			CurrentUser head = this.accounts.head(unit.code());
			elements.values()
				.stream()
				.flatMap((element) -> reports.of(unit.code(), unit.id(), element, made.of(element.code()), head)
					.stream()
					.filter((each) -> isEntered(element, each)))
				.forEach(reported::add);
		}
		this.readings.enter(reported);
		return figures;
	}

	/**
	 * Whether the unit reports it itself: what modules derive, it reported before they
	 * had records.
	 */
	private boolean isEntered(DataElement element, Reported reading) {
		return !this.derived.publishes(element.code())
				|| (!OF_ARREARS.contains(element.code()) && reading.key().month().isBefore(FIRST_RECORDS));
	}

	/**
	 * Returns the elements of the unit's indicators.
	 */
	private Map<String, DataElement> elements(UnitSummary unit, List<Definitions.Applied> applied) {
		Set<String> codes = new HashSet<>();
		applied.stream()
			.filter((each) -> MeasuredUnits.measures(each.facts(), unit))
			.forEach((each) -> codes.addAll(each.definition().codes()));
		Map<String, DataElement> elements = new HashMap<>();
		this.indicators.elements()
			.stream()
			.filter((element) -> codes.contains(element.code()))
			.forEach((element) -> elements.put(element.code(), element));
		return elements;
	}

}
