package org.workstyle.forecast.web;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.forecast.ForecastSettings;
import org.workstyle.forecast.RevenueKind;
import org.workstyle.forecast.RevenueOverviews;
import org.workstyle.forecast.RevenuePeriod;
import org.workstyle.forecast.RevenueRights;
import org.workstyle.forecast.RevenueSheet;
import org.workstyle.forecast.RevenueSheets;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;

/**
 * Fills the page of an entry grid: forecasts or revenue of a month, or the plan of a
 * year.
 */
@Component
class RevenueEntryPage {

	private final RevenueSheets sheets;

	private final RevenueOverviews overviews;

	private final RevenueRights rights;

	private final ForecastSettings settings;

	private final ForecastChoices choices;

	RevenueEntryPage(RevenueSheets sheets, RevenueOverviews overviews, RevenueRights rights, ForecastSettings settings,
			ForecastChoices choices) {
		this.sheets = sheets;
		this.overviews = overviews;
		this.rights = rights;
		this.settings = settings;
		this.choices = choices;
	}

	void fill(RevenueKind kind, @Nullable UnitId unit, @Nullable RevenuePeriod asked, Actor actor, Model model) {
		RevenuePeriod period = period(kind, asked);
		RevenueRights.Holder holder = this.rights.of(actor);
		List<UnitSummary> visible = this.overviews.units(period, holder);
		List<UnitSummary> chosen = columns(kind, unit, visible);
		model.addAttribute("kind", kind);
		model.addAttribute("kinds", kinds(kind, period, unit));
		model.addAttribute("units", ForecastChoices.units(visible));
		model.addAttribute("unit", (chosen.size() == 1) ? chosen.get(0) : null);
		model.addAttribute("period", period);
		model.addAttribute("periodName", this.choices.name(period));
		model.addAttribute("periods",
				(kind == RevenueKind.PLAN) ? this.choices.years(period) : this.choices.months(period));
		model.addAttribute("reportingDay", this.settings.rules().reportingDay(period.first()));
		model.addAttribute("reportingOver",
				this.choices.today().isAfter(this.settings.rules().reportingDay(period.first())));
		model.addAttribute("problems", List.of());
		model.addAttribute("sheet", sheet(kind, chosen, period, holder));
	}

	/**
	 * Returns the grid that a browser shows.
	 */
	RevenueSheet sheet(RevenueKind kind, @Nullable UnitId unit, RevenuePeriod asked, Actor actor) {
		RevenuePeriod period = period(kind, asked);
		RevenueRights.Holder holder = this.rights.of(actor);
		return sheet(kind, columns(kind, unit, this.overviews.units(period, holder)), period, holder);
	}

	private RevenueSheet sheet(RevenueKind kind, List<UnitSummary> units, RevenuePeriod period,
			RevenueRights.Holder holder) {
		if (kind == RevenueKind.PLAN && !units.isEmpty()) {
			return this.sheets.ofPlan(units.get(0), period.first().getYear(), holder);
		}
		return this.sheets.ofMonth(kind, units, period.first(), holder);
	}

	/**
	 * A plan is laid out for one unit, since its quarters are the columns.
	 */
	private static List<UnitSummary> columns(RevenueKind kind, @Nullable UnitId unit, List<UnitSummary> visible) {
		List<UnitSummary> chosen = ForecastChoices.chosen(unit, visible);
		return (kind == RevenueKind.PLAN && chosen.size() > 1) ? chosen.subList(0, 1) : chosen;
	}

	private RevenuePeriod period(RevenueKind kind, @Nullable RevenuePeriod asked) {
		RevenuePeriod shown = (asked != null) ? asked : RevenuePeriod.of(YearMonth.from(this.choices.today()));
		return (kind == RevenueKind.PLAN) ? shown.year() : RevenuePeriod.of(shown.last());
	}

	private List<Option> kinds(RevenueKind kind, RevenuePeriod period, @Nullable UnitId unit) {
		String rest = "&period=" + period + ((unit != null) ? "&unit=" + unit : "");
		return Arrays.stream(RevenueKind.values())
			.map((each) -> new Option("/revenue-forecasts/entry?kind=" + each + rest,
					this.choices.text("RevenueKind." + each)))
			.toList();
	}

}
