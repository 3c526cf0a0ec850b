package org.workstyle.inspection.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

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
import org.workstyle.exchange.SheetColumn;
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.InspectionTheme;
import org.workstyle.inspection.ResultList;
import org.workstyle.inspection.ResultSummary;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.SignedIn;

/**
 * The results of inspections, which the rates of compliance are counted from.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ResultListController {

	private final ResultList results;

	private final InspectionChoices choices;

	private final InspectionSheets sheets;

	private final DataScopes scopes;

	ResultListController(ResultList results, InspectionChoices choices, InspectionSheets sheets, DataScopes scopes) {
		this.results = results;
		this.choices = choices;
		this.sheets = sheets;
		this.scopes = scopes;
	}

	@GetMapping("/check-results")
	String list(@ModelAttribute("filter") ResultFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		ListAddress address = filter.address();
		model.addAttribute("page", this.results.page(filter.toFilter(), after, before, scope));
		model.addAttribute("address", address.address("/check-results"));
		model.addAttribute("exportUrl", address.address("/check-results/export.xlsx"));
		model.addAttribute("filtering", address.isFiltering());
		model.addAttribute("units", this.choices.visible(scope));
		model.addAttribute("themes", this.choices.of(InspectionTheme.values()));
		model.addAttribute("outcomes", this.choices.of(CheckOutcome.values()));
		model.addAttribute("trail",
				List.of(new Option("/compliance-rates", this.choices.text("inspection.rates.title"))));
		return "inspection/results/list";
	}

	@GetMapping("/check-results/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") ResultFilterForm filter,
			BindingResult errors, @SignedIn Actor actor, Locale locale) {
		DataScope scope = this.scopes.of(actor);
		return this.sheets.answer("check-result", filter.address(), "/check-results", columns(locale),
				this.results.stream(filter.toFilter(), scope), actor, locale);
	}

	private List<SheetColumn<ResultSummary>> columns(Locale locale) {
		return List.of(SheetColumn.of("CheckResult.checkedOn", 12, ResultSummary::checkedOn),
				SheetColumn.of("CheckResult.inspection", 30, ResultSummary::title),
				SheetColumn.of("CheckResult.unit", 16, ResultSummary::unit),
				SheetColumn.of("CheckItem.basis", 40, ResultSummary::basis),
				SheetColumn.of("CheckItem.wording", 50, ResultSummary::wording),
				SheetColumn.of("CheckResult.outcome", 12,
						(row) -> this.choices.text("CheckOutcome." + row.outcome(), locale)),
				SheetColumn.of("CheckResult.note", 50, ResultSummary::note));
	}

}
