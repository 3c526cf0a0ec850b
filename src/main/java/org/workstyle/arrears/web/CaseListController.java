package org.workstyle.arrears.web;

import java.util.LinkedHashMap;
import java.util.List;
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
import org.workstyle.account.UnitId;
import org.workstyle.arrears.ArrearsCategory;
import org.workstyle.arrears.CaseList;
import org.workstyle.arrears.OwedRow;
import org.workstyle.arrears.RiskLevel;
import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * The list of arrears cases with what each owes today, and its export.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class CaseListController {

	private static final String PATH = "/arrears-cases";

	private final CaseList cases;

	private final ArrearsChoices choices;

	private final SheetExport sheets;

	private final DataScopes scopes;

	CaseListController(CaseList cases, ArrearsChoices choices, SheetExport sheets, DataScopes scopes) {
		this.cases = cases;
		this.choices = choices;
		this.sheets = sheets;
		this.scopes = scopes;
	}

	@GetMapping(PATH)
	String list(@ModelAttribute("filter") CaseFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		model.addAttribute("page", this.cases.page(filter.toFilter(), after, before, scope));
		model.addAttribute("address", filter.address(PATH));
		model.addAttribute("exportUrl", filter.address(PATH + "/export.xlsx"));
		model.addAttribute("filtering", !filter.values().isEmpty());
		model.addAttribute("today", this.choices.today());
		model.addAttribute("opens", (actor.is(Role.STAFF) || actor.is(Role.UNIT_HEAD)) && this.choices.keeps(scope));
		model.addAttribute("units", this.choices.visible(scope));
		model.addAttribute("officers",
				(filter.getUnit() != null) ? this.choices.members(new UnitId(filter.getUnit())) : List.of());
		model.addAttribute("categories", this.choices.of(ArrearsCategory.values()));
		model.addAttribute("risks", this.choices.of(RiskLevel.values()));
		model.addAttribute("taxes", this.choices.taxes());
		return "arrears/cases/list";
	}

	@GetMapping(PATH + "/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") CaseFilterForm filter, BindingResult errors,
			@SignedIn Actor actor, Locale locale) {
		DataScope scope = this.scopes.of(actor);
		Map<String, String> chosen = new LinkedHashMap<>();
		filter.values().forEach((name, value) -> chosen.put(name, value.toString()));
		SheetInformation information = new SheetInformation("arrears-case", filter.address(PATH), chosen);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("arrears-cases.xlsx").build().toString())
			.body((out) -> this.sheets.write(information, columns(locale), this.cases.stream(filter.toFilter(), scope),
					actor, locale, out));
	}

	private List<SheetColumn<OwedRow>> columns(Locale locale) {
		return List.of(SheetColumn.of("arrears.taxpayer", 36, (owed) -> owed.row().taxpayer()),
				SheetColumn.of("arrears.credit-code", 22, (owed) -> owed.row().creditCode()),
				SheetColumn.of("ArrearsCase.unitId", 16, (owed) -> owed.row().unit()),
				SheetColumn.of("ArrearsCase.officerId", 12, (owed) -> owed.row().officer()),
				SheetColumn.of("ArrearsCase.risk", 10,
						(owed) -> this.choices.text("RiskLevel." + owed.row().risk(), locale)),
				SheetColumn.of("ArrearsCase.openedOn", 12, (owed) -> owed.row().openedOn()),
				SheetColumn.of("arrears.open-items", 10, (owed) -> owed.debt().open().size()),
				SheetColumn.of("arrears.principal", 16, (owed) -> owed.debt().principal()),
				SheetColumn.of("arrears.surcharge", 16, (owed) -> owed.debt().surcharge()),
				SheetColumn.of("arrears.total", 16, (owed) -> owed.debt().total()));
	}

}
