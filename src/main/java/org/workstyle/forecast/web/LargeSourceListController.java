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
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.forecast.LargeSourceList;
import org.workstyle.forecast.LargeSourceState;
import org.workstyle.forecast.LargeSourceSummary;
import org.workstyle.forecast.LargeSourceTotals;
import org.workstyle.forecast.RevenueOverviews;
import org.workstyle.forecast.RevenuePeriod;
import org.workstyle.forecast.RevenueRights;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.taxation.TaxTypes;

/**
 * The list of large sources and its export; its filters stand in the address.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class LargeSourceListController {

	private final LargeSourceList sources;

	private final RevenueRights rights;

	private final RevenueOverviews overviews;

	private final TaxTypes taxes;

	private final SheetExport export;

	private final ForecastChoices choices;

	LargeSourceListController(LargeSourceList sources, RevenueRights rights, RevenueOverviews overviews, TaxTypes taxes,
			SheetExport export, ForecastChoices choices) {
		this.sources = sources;
		this.rights = rights;
		this.overviews = overviews;
		this.taxes = taxes;
		this.export = export;
		this.choices = choices;
	}

	@GetMapping("/large-sources")
	String list(@ModelAttribute("filter") LargeSourceFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		RevenueRights.Holder holder = this.rights.of(actor);
		LargeSourceTotals totals = this.sources.totals(filter.toFilter(), holder);
		model.addAttribute("page", this.sources.page(filter.toFilter(), after, before, totals.count(), holder));
		model.addAttribute("totals", totals);
		model.addAttribute("address", filter.address("/large-sources"));
		model.addAttribute("exportUrl", filter.address("/large-sources/export.xlsx"));
		model.addAttribute("filtering", !filter.chosen().isEmpty());
		model.addAttribute("units",
				ForecastChoices.units(this.overviews.units(RevenuePeriod.quarterOf(this.choices.today()), holder)));
		model.addAttribute("taxes", this.taxes.options(this.choices.today(), this.choices.locale()));
		model.addAttribute("states", this.choices.of(LargeSourceState.values()));
		model.addAttribute("enters", (actor.is(Role.STAFF) || actor.is(Role.UNIT_HEAD))
				&& (holder.accounts() || !holder.scope().editable().isEmpty()));
		return "forecast/sources/list";
	}

	@GetMapping("/large-sources/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") LargeSourceFilterForm filter,
			BindingResult errors, @SignedIn Actor actor, Locale locale) {
		RevenueRights.Holder holder = this.rights.of(actor);
		SheetInformation information = new SheetInformation("large-source", filter.address("/large-sources"),
				filter.chosen());
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("large-sources.xlsx").build().toString())
			.body((out) -> this.export.write(information, columns(locale),
					this.sources.stream(filter.toFilter(), holder), actor, locale, out));
	}

	private List<SheetColumn<LargeSourceSummary>> columns(Locale locale) {
		return List.of(SheetColumn.of("LargeSource.unitId", 14, LargeSourceSummary::unitName),
				SheetColumn.of("LargeSource.name", 36, LargeSourceSummary::name),
				SheetColumn.of("LargeSource.taxCode", 16, (row) -> row.tax().name(locale)),
				SheetColumn.of("LargeSource.expected", 18, LargeSourceSummary::expected),
				SheetColumn.of("LargeSource.expectedOn", 12, LargeSourceSummary::expectedOn),
				SheetColumn.of("LargeSource.paid", 18, LargeSourceSummary::paid),
				SheetColumn.of("LargeSource.paidOn", 12, LargeSourceSummary::paidOn),
				SheetColumn.of("forecast.source.progress", 10, LargeSourceSummary::progress),
				SheetColumn.of("forecast.source.state", 12,
						(row) -> this.choices.text("LargeSourceState." + row.state(), locale)),
				SheetColumn.of("LargeSource.note", 30, LargeSourceSummary::note));
	}

}
