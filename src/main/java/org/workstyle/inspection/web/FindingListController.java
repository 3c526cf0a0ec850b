package org.workstyle.inspection.web;

import java.util.ArrayList;
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
import org.workstyle.inspection.FindingList;
import org.workstyle.inspection.FindingRow;
import org.workstyle.inspection.FindingState;
import org.workstyle.inspection.InspectionTheme;
import org.workstyle.inspection.Seriousness;
import org.workstyle.inspection.Timeliness;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * The ledger of findings (问题整改台账) and its export with the columns of the paper one.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class FindingListController {

	private final FindingList findings;

	private final InspectionChoices choices;

	private final InspectionSheets sheets;

	private final DataScopes scopes;

	FindingListController(FindingList findings, InspectionChoices choices, InspectionSheets sheets, DataScopes scopes) {
		this.findings = findings;
		this.choices = choices;
		this.sheets = sheets;
		this.scopes = scopes;
	}

	@GetMapping("/findings")
	String list(@ModelAttribute("filter") FindingFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		ListAddress address = filter.address();
		model.addAttribute("page", this.findings.page(filter.toFilter(), after, before, scope));
		model.addAttribute("address", address.address("/findings"));
		model.addAttribute("exportUrl", address.address("/findings/export.xlsx"));
		model.addAttribute("filtering", address.isFiltering());
		model.addAttribute("today", this.choices.today());
		model.addAttribute("units", this.choices.visible(scope));
		model.addAttribute("themes", this.choices.of(InspectionTheme.values()));
		model.addAttribute("states", this.choices.of(FindingState.values()));
		model.addAttribute("degrees", this.choices.of(Seriousness.values()));
		model.addAttribute("timely", this.choices.of(Timeliness.values()));
		return "inspection/findings/list";
	}

	@GetMapping("/findings/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") FindingFilterForm filter,
			BindingResult errors, @SignedIn Actor actor, Locale locale) {
		DataScope scope = this.scopes.of(actor);
		return this.sheets.answer("finding", filter.address(), "/findings", columns(locale),
				this.findings.stream(filter.toFilter(), scope), actor, locale);
	}

	private List<SheetColumn<FindingRow>> columns(Locale locale) {
		List<SheetColumn<FindingRow>> columns = new ArrayList<>();
		columns.add(SheetColumn.of("Finding.number", 12, FindingRow::number));
		columns.add(SheetColumn.of("inspection.ledger.source", 30, FindingRow::source));
		columns.add(SheetColumn.of("Finding.foundOn", 12, FindingRow::foundOn));
		columns.add(SheetColumn.of("Finding.problem", 50, FindingRow::problem));
		columns.add(SheetColumn.of("Finding.category", 16,
				(row) -> this.choices.text("FindingCategory." + row.category(), locale)));
		columns.add(SheetColumn.of("Finding.basis", 40, FindingRow::basis));
		columns.add(SheetColumn.of("Finding.unit", 16, FindingRow::unit));
		columns.add(SheetColumn.of("Finding.leader", 12, FindingRow::leader));
		columns.add(SheetColumn.of("Finding.person", 12, FindingRow::person));
		columns.add(SheetColumn.of("Finding.measure", 50, FindingRow::measure));
		columns.add(SheetColumn.of("Finding.deadline", 12, FindingRow::deadline));
		columns.addAll(endColumns(locale));
		return columns;
	}

	private List<SheetColumn<FindingRow>> endColumns(Locale locale) {
		return List.of(SheetColumn.of("inspection.ledger.progress", 20, (row) -> progress(row, locale)),
				SheetColumn.of("Finding.doneOn", 12, FindingRow::doneOn),
				SheetColumn.of("inspection.ledger.evidence", 30, FindingRow::evidence),
				SheetColumn.of("inspection.ledger.verifier", 12, FindingRow::verifier),
				SheetColumn.of("Finding.opinion", 40, FindingRow::opinion),
				SheetColumn.of("Finding.state", 10, (row) -> this.choices.text("FindingState." + row.state(), locale)),
				SheetColumn.of("inspection.ledger.signed-off-on", 12, FindingRow::signedOffOn),
				SheetColumn.of("inspection.ledger.came-back", 10,
						(row) -> this.choices.text((row.sentBack() > 0) ? "common.yes" : "common.no", locale)),
				SheetColumn.of("Finding.remark", 30, FindingRow::remark));
	}

	private String progress(FindingRow row, Locale locale) {
		if (row.isOverdue(this.choices.today())) {
			return this.choices.text("inspection.finding.overdue", locale);
		}
		return this.choices.text("inspection.progress." + row.state(), locale);
	}

}
