package org.workstyle.indicator.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.DataElementId;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.indicator.ReadingPeriod;
import org.workstyle.indicator.ReadingRights;
import org.workstyle.indicator.ReadingSheet;
import org.workstyle.indicator.ReadingSheets;
import org.workstyle.indicator.Violations;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;
import org.workstyle.shared.Quarter;

/**
 * Fills the page of the entry grid: of a unit, or of one element over units.
 */
@Component
class ReadingPage {

	private static final int QUARTERS = 8;

	private final ReadingSheets sheets;

	private final ReadingRights rights;

	private final IndicatorQueries indicators;

	private final UnitDirectory units;

	private final Violations violations;

	private final IndicatorChoices choices;

	ReadingPage(ReadingSheets sheets, ReadingRights rights, IndicatorQueries indicators, UnitDirectory units,
			Violations violations, IndicatorChoices choices) {
		this.sheets = sheets;
		this.rights = rights;
		this.indicators = indicators;
		this.units = units;
		this.violations = violations;
		this.choices = choices;
	}

	void fill(@Nullable UnitId asked, @Nullable DataElementId element, @Nullable ReadingPeriod period, Actor actor,
			Model model) {
		ReadingPeriod shown = (period != null) ? period : ReadingPeriod.lastBefore(this.choices.today());
		ReadingRights.Holder holder = this.rights.of(actor);
		List<UnitSummary> existing = existing(shown);
		List<UnitSummary> visible = existing.stream().filter((unit) -> holder.scope().sees(unit.id())).toList();
		List<DataElement> elements = this.indicators.elements();
		UnitSummary unit = (element == null) ? chosen(asked, visible) : null;
		DataElement one = (element != null) ? one(element, elements) : null;
		model.addAttribute("units", options(visible));
		model.addAttribute("elements",
				elements.stream()
					.filter((each) -> !each.isRetired() && (holder.scope().everything() || holder.answersFor(each)))
					.map((each) -> new Option(each.id().toString(), each.facts().name(this.choices.locale())))
					.toList());
		model.addAttribute("periods", periods(shown));
		model.addAttribute("unit", unit);
		model.addAttribute("element", one);
		model.addAttribute("period", shown);
		model.addAttribute("problems", List.of());
		show(sheet(unit, one, existing, elements, shown, holder), model);
	}

	/**
	 * Returns the grid that a browser shows.
	 */
	ReadingSheet sheet(UnitId unit, @Nullable DataElementId element, ReadingPeriod period, Actor actor) {
		List<UnitSummary> existing = existing(period);
		List<DataElement> elements = this.indicators.elements();
		DataElement one = (element != null) ? one(element, elements) : null;
		ReadingSheet sheet = sheet(chosen(unit, existing), one, existing, elements, period, this.rights.of(actor));
		if (sheet == null) {
			throw new NotFoundException("unit", unit);
		}
		return sheet;
	}

	/**
	 * Shows a grid and what does not hold in it.
	 */
	void show(@Nullable ReadingSheet sheet, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("violations",
				(sheet == null) ? List.of() : ViolationRow.of(this.violations.of(sheet), sheet, this.choices));
	}

	private @Nullable ReadingSheet sheet(@Nullable UnitSummary unit, @Nullable DataElement one,
			List<UnitSummary> existing, List<DataElement> elements, ReadingPeriod period, ReadingRights.Holder holder) {
		if (one != null) {
			return this.sheets.ofElement(one, existing, period, holder);
		}
		return (unit != null) ? this.sheets.ofUnit(unit, elements, period, holder) : null;
	}

	private List<UnitSummary> existing(ReadingPeriod period) {
		return this.units.existingOn(period.quarter().firstDay())
			.stream()
			.filter((unit) -> MeasuredUnits.isMeasurable(unit.type()))
			.toList();
	}

	private static List<Option> options(List<UnitSummary> units) {
		return units.stream().map((each) -> new Option(each.id().toString(), each.shortName())).toList();
	}

	private static DataElement one(DataElementId id, List<DataElement> elements) {
		return elements.stream()
			.filter((element) -> element.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("data element", id));
	}

	private static @Nullable UnitSummary chosen(@Nullable UnitId asked, List<UnitSummary> visible) {
		if (asked == null) {
			return visible.stream().findFirst().orElse(null);
		}
		return visible.stream()
			.filter((unit) -> unit.id().equals(asked))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("unit", asked));
	}

	/**
	 * Offers the last quarters with their months, and the one shown.
	 */
	private List<Option> periods(ReadingPeriod shown) {
		List<Option> periods = new ArrayList<>();
		Quarter quarter = Quarter.containing(this.choices.today());
		for (int back = 0; back < QUARTERS; back++) {
			add(periods, quarter);
			quarter = quarter.previous();
		}
		if (periods.stream().noneMatch((each) -> each.value().equals(shown.toString()))) {
			add(periods, shown.quarter());
		}
		return periods;
	}

	private void add(List<Option> periods, Quarter quarter) {
		periods.add(new Option(quarter.toString(),
				this.choices.text("indicator.quarter", String.valueOf(quarter.year()), quarter.number())));
		ReadingPeriod.of(quarter)
			.months()
			.forEach((month) -> periods.add(new Option(month.toString(),
					this.choices.text("indicator.month", String.valueOf(month.getYear()), month.getMonthValue()))));
	}

}
