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
import org.workstyle.inspection.InspectionList;
import org.workstyle.inspection.InspectionStatus;
import org.workstyle.inspection.InspectionSummary;
import org.workstyle.inspection.InspectionTheme;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * The list of inspections and its export; its filters stand in the address.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class InspectionListController {

	private final InspectionList inspections;

	private final InspectionChoices choices;

	private final InspectionSheets sheets;

	private final DataScopes scopes;

	InspectionListController(InspectionList inspections, InspectionChoices choices, InspectionSheets sheets,
			DataScopes scopes) {
		this.inspections = inspections;
		this.choices = choices;
		this.sheets = sheets;
		this.scopes = scopes;
	}

	@GetMapping("/inspections")
	String list(@ModelAttribute("filter") InspectionFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		ListAddress address = filter.address();
		model.addAttribute("page", this.inspections.page(filter.toFilter(), after, before, scope));
		model.addAttribute("address", address.address("/inspections"));
		model.addAttribute("exportUrl", address.address("/inspections/export.xlsx"));
		model.addAttribute("filtering", address.isFiltering());
		model.addAttribute("units", this.choices.visible(scope));
		model.addAttribute("themes", this.choices.of(InspectionTheme.values()));
		model.addAttribute("statuses", this.choices.of(InspectionStatus.values()));
		model.addAttribute("inspects", actor.is(Role.INSPECTOR));
		return "inspection/inspections/list";
	}

	@GetMapping("/inspections/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") InspectionFilterForm filter,
			BindingResult errors, @SignedIn Actor actor, Locale locale) {
		DataScope scope = this.scopes.of(actor);
		return this.sheets.answer("inspection", filter.address(), "/inspections", columns(locale),
				this.inspections.stream(filter.toFilter(), scope), actor, locale);
	}

	private List<SheetColumn<InspectionSummary>> columns(Locale locale) {
		return List.of(
				SheetColumn.of("Inspection.theme", 14,
						(row) -> this.choices.text("InspectionTheme." + row.theme(), locale)),
				SheetColumn.of("Inspection.title", 40, InspectionSummary::title),
				SheetColumn.of("Inspection.startsOn", 12, InspectionSummary::startsOn),
				SheetColumn.of("Inspection.endsOn", 12, InspectionSummary::endsOn),
				SheetColumn.of("Inspection.status", 10,
						(row) -> this.choices.text("InspectionStatus." + row.status(), locale)),
				SheetColumn.of("Inspection.units", 8, InspectionSummary::units),
				SheetColumn.of("Inspection.items", 8, InspectionSummary::items),
				SheetColumn.of("inspection.list.results", 8, InspectionSummary::results),
				SheetColumn.of("inspection.list.findings", 8, InspectionSummary::findings));
	}

}
