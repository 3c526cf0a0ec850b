package org.workstyle.taxpayer.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

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

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.taxpayer.CreditGrade;
import org.workstyle.taxpayer.Industry;
import org.workstyle.taxpayer.TaxpayerKind;
import org.workstyle.taxpayer.TaxpayerList;
import org.workstyle.taxpayer.TaxpayerState;

/**
 * The register and its export; the filters stand in the address.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class TaxpayerListController {

	private final TaxpayerList taxpayers;

	private final TaxpayerChoices choices;

	private final TaxpayerColumns columns;

	private final SheetExport export;

	private final DataScopes scopes;

	TaxpayerListController(TaxpayerList taxpayers, TaxpayerChoices choices, TaxpayerColumns columns, SheetExport export,
			DataScopes scopes) {
		this.taxpayers = taxpayers;
		this.choices = choices;
		this.columns = columns;
		this.export = export;
		this.scopes = scopes;
	}

	@GetMapping("/taxpayers")
	String list(@ModelAttribute("filter") TaxpayerFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		ListAddress address = filter.address();
		model.addAttribute("page", this.taxpayers.page(filter.toFilter(), after, before, scope));
		model.addAttribute("address", address.address("/taxpayers"));
		model.addAttribute("exportUrl", address.address("/taxpayers/export.xlsx"));
		model.addAttribute("filtering", address.isFiltering());
		model.addAttribute("units", this.choices.visible(scope));
		model.addAttribute("officer", this.choices.person(filter.getOfficer()));
		model.addAttribute("states", this.choices.of(TaxpayerState.values()));
		model.addAttribute("grades", this.choices.of(CreditGrade.values()));
		model.addAttribute("kinds", this.choices.of(TaxpayerKind.values()));
		model.addAttribute("industries", this.choices.of(Industry.values()));
		boolean enters = !this.choices.editable(scope).isEmpty();
		model.addAttribute("enters", enters);
		model.addAttribute("imports", enters && actor.is(Role.UNIT_HEAD));
		return "taxpayer/list";
	}

	@GetMapping("/taxpayers/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") TaxpayerFilterForm filter,
			BindingResult errors, @SignedIn Actor actor, Locale locale) {
		DataScope scope = this.scopes.of(actor);
		Map<String, String> chosen = new LinkedHashMap<>();
		filter.address().values().forEach((parameter, value) -> chosen.put(parameter, value.toString()));
		SheetInformation information = new SheetInformation("taxpayer", filter.address().address("/taxpayers"), chosen);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("taxpayers.xlsx").build().toString())
			.body((out) -> this.export.write(information, this.columns.of(locale),
					this.taxpayers.stream(filter.toFilter(), scope), actor, locale, out));
	}

}
