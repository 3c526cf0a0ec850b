package org.workstyle.forecast.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.exchange.SheetExport;
import org.workstyle.forecast.ForecastRules;
import org.workstyle.forecast.ForecastSettingCode;
import org.workstyle.forecast.ForecastSettings;
import org.workstyle.forecast.RevenueOverview;
import org.workstyle.forecast.RevenueOverviews;
import org.workstyle.forecast.RevenuePeriod;
import org.workstyle.forecast.RevenueRights;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * Forecasts beside what came in, by tax, unit and month.
 */
@Controller
@RequestMapping("/revenue-forecasts")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class RevenueForecastController {

	private final RevenueOverviews overviews;

	private final RevenueRights rights;

	private final ForecastSettings settings;

	private final RevenueChart charts;

	private final RevenueWorkbook workbook;

	private final ForecastChoices choices;

	RevenueForecastController(RevenueOverviews overviews, RevenueRights rights, ForecastSettings settings,
			RevenueChart charts, RevenueWorkbook workbook, ForecastChoices choices) {
		this.overviews = overviews;
		this.rights = rights;
		this.settings = settings;
		this.charts = charts;
		this.workbook = workbook;
		this.choices = choices;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable UnitId unit,
			@RequestParam(required = false) @Nullable RevenuePeriod period, @SignedIn Actor actor, Model model) {
		RevenuePeriod shown = (period != null) ? period : RevenuePeriod.quarterOf(this.choices.today());
		RevenueRights.Holder holder = this.rights.of(actor);
		List<UnitSummary> visible = this.overviews.units(shown, holder);
		List<UnitSummary> asked = ForecastChoices.chosen(unit, visible);
		RevenueOverview overview = this.overviews.of(asked, shown);
		ForecastRules rules = this.settings.rules();
		model.addAttribute("overview", overview);
		model.addAttribute("unit", (asked.size() == 1) ? asked.get(0) : null);
		model.addAttribute("units", ForecastChoices.units(visible));
		model.addAttribute("period", shown);
		model.addAttribute("periodName", this.choices.name(shown));
		model.addAttribute("periods", this.choices.periods(shown));
		model.addAttribute("reporting",
				rules.on(ForecastSettingCode.REPORTING_DAY, shown.first().atDay(1)).orElseThrow());
		model.addAttribute("amounts", this.charts.amounts(overview));
		model.addAttribute("errors", this.charts.errors(overview));
		model.addAttribute("unaccounted",
				rules.on(ForecastSettingCode.ACCOUNTING_UNIT, this.choices.today()).isEmpty());
		return "forecast/revenue/show";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@RequestParam(required = false) @Nullable UnitId unit,
			@RequestParam RevenuePeriod period, @SignedIn Actor actor, Locale locale) {
		List<UnitSummary> asked = ForecastChoices.chosen(unit, this.overviews.units(period, this.rights.of(actor)));
		RevenueOverview overview = this.overviews.of(asked, period);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("revenue-forecasts.xlsx").build().toString())
			.body((out) -> this.workbook.write(overview, asked, unit, actor, locale, out));
	}

}
