package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
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
import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.regulation.RegulationCategory;
import org.workstyle.regulation.RegulationFilter;
import org.workstyle.regulation.RegulationKind;
import org.workstyle.regulation.RegulationList;
import org.workstyle.regulation.RegulationStatus;
import org.workstyle.regulation.RegulationSummary;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * The register of regulations, as of any day; its filters stand in the address.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class RegulationListController {

	private final RegulationList regulations;

	private final RegulationChoices choices;

	private final DataScopes scopes;

	private final SheetExport export;

	private final Clock clock;

	RegulationListController(RegulationList regulations, RegulationChoices choices, DataScopes scopes,
			SheetExport export, Clock clock) {
		this.regulations = regulations;
		this.choices = choices;
		this.scopes = scopes;
		this.export = export;
		this.clock = clock;
	}

	@GetMapping("/regulations")
	String list(@ModelAttribute("filter") RegulationFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		RegulationFilter asked = filter.toFilter(LocalDate.now(this.clock));
		model.addAttribute("page", this.regulations.page(asked, after, before, scope));
		model.addAttribute("day", asked.on());
		model.addAttribute("past", filter.getOn() != null);
		model.addAttribute("address", filter.address("/regulations"));
		model.addAttribute("exportUrl", filter.address("/regulations/export.xlsx"));
		model.addAttribute("filtering", filter.isFiltering());
		model.addAttribute("owners", this.choices.units());
		model.addAttribute("statuses", this.choices.of(RegulationStatus.values()));
		model.addAttribute("categories", this.choices.of(RegulationCategory.values()));
		model.addAttribute("kinds", this.choices.of(RegulationKind.values()));
		model.addAttribute("enters", !scope.editable().isEmpty());
		return "regulation/list";
	}

	@GetMapping("/regulations/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") RegulationFilterForm filter,
			BindingResult errors, @SignedIn Actor actor, Locale locale) {
		RegulationFilter asked = filter.toFilter(LocalDate.now(this.clock));
		DataScope scope = this.scopes.of(actor);
		SheetInformation information = new SheetInformation("regulation", filter.address("/regulations"),
				chosen(asked));
		List<SheetColumn<RegulationSummary>> columns = columns(locale);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("regulations.xlsx").build().toString())
			.body((out) -> this.export.write(information, columns, this.regulations.all(asked, scope), actor, locale,
					out));
	}

	private List<SheetColumn<RegulationSummary>> columns(Locale locale) {
		return List.of(SheetColumn.of("Regulation.title", 44, RegulationSummary::title),
				SheetColumn.of("Regulation.category", 14,
						(row) -> this.choices.text("RegulationCategory." + row.category(), locale)),
				SheetColumn.of("Regulation.kind", 14,
						(row) -> this.choices.text("RegulationKind." + row.kind(), locale)),
				SheetColumn.of("Regulation.owner", 16, RegulationSummary::owner),
				SheetColumn.of("regulation.status", 12,
						(row) -> this.choices.text("RegulationStatus." + row.status(), locale)),
				SheetColumn.of("RegulationRevision.documentNumber", 20, RegulationSummary::documentNumber),
				SheetColumn.of("RegulationRevision.effectiveOn", 12, RegulationSummary::effectiveOn),
				SheetColumn.of("regulation.next", 12, RegulationSummary::next),
				SheetColumn.of("regulation.review-due", 12, RegulationSummary::reviewDueOn));
	}

	private Map<String, String> chosen(RegulationFilter filter) {
		Map<String, String> chosen = new LinkedHashMap<>();
		chosen.put(this.choices.text("regulation.list.on"), filter.on().toString());
		if (filter.status() != null) {
			chosen.put(this.choices.text("regulation.status"),
					this.choices.text("RegulationStatus." + filter.status()));
		}
		if (filter.category() != null) {
			chosen.put(this.choices.text("Regulation.category"),
					this.choices.text("RegulationCategory." + filter.category()));
		}
		if (filter.text() != null) {
			chosen.put(this.choices.text("regulation.list.text"), filter.text());
		}
		return chosen;
	}

}
