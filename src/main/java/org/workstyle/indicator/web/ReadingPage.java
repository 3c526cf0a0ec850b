package org.workstyle.indicator.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.ReadingPeriod;
import org.workstyle.indicator.ReadingRights;
import org.workstyle.indicator.ReadingSheet;
import org.workstyle.indicator.ReadingSheets;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;
import org.workstyle.shared.Quarter;

/**
 * Fills the page of the entry grid.
 */
@Component
class ReadingPage {

	private static final int QUARTERS = 8;

	private final ReadingSheets sheets;

	private final ReadingRights rights;

	private final UnitDirectory units;

	private final IndicatorChoices choices;

	ReadingPage(ReadingSheets sheets, ReadingRights rights, UnitDirectory units, IndicatorChoices choices) {
		this.sheets = sheets;
		this.rights = rights;
		this.units = units;
		this.choices = choices;
	}

	void fill(@Nullable UnitId asked, @Nullable ReadingPeriod period, Actor actor, Model model) {
		ReadingPeriod shown = (period != null) ? period : ReadingPeriod.lastBefore(this.choices.today());
		ReadingRights.Holder holder = this.rights.of(actor);
		List<UnitSummary> visible = visible(shown, holder);
		UnitSummary unit = chosen(asked, visible);
		model.addAttribute("units",
				visible.stream().map((each) -> new Option(each.id().toString(), each.shortName())).toList());
		model.addAttribute("periods", periods(shown));
		model.addAttribute("unit", unit);
		model.addAttribute("period", shown);
		model.addAttribute("problems", List.of());
		if (unit != null) {
			model.addAttribute("sheet", this.sheets.ofUnit(unit, shown, holder));
		}
	}

	ReadingSheet sheet(UnitId unit, ReadingPeriod period, Actor actor) {
		UnitSummary found = this.units.find(unit).orElseThrow(() -> new NotFoundException("unit", unit));
		return this.sheets.ofUnit(found, period, this.rights.of(actor));
	}

	private List<UnitSummary> visible(ReadingPeriod period, ReadingRights.Holder holder) {
		return this.units.existingOn(period.quarter().firstDay())
			.stream()
			.filter((unit) -> !unit.type().isGroup() && holder.scope().sees(unit.id()))
			.toList();
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
		List<Option> periods = new java.util.ArrayList<>();
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
