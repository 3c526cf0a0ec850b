package org.workstyle.arrears.ledger.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.ledger.LedgerCase;
import org.workstyle.arrears.ledger.LedgerCases;
import org.workstyle.arrears.ledger.LedgerFigure;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Page;
import org.workstyle.shared.SignedIn;

/**
 * The cases behind a figure of the ledger.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class LedgerCaseController {

	private final LedgerCases cases;

	private final LedgerChoices choices;

	private final LedgerPages pages;

	private final DataScopes scopes;

	LedgerCaseController(LedgerCases cases, LedgerChoices choices, LedgerPages pages, DataScopes scopes) {
		this.cases = cases;
		this.choices = choices;
		this.pages = pages;
		this.scopes = scopes;
	}

	@GetMapping(LedgerPages.CASES)
	String list(@ModelAttribute("filter") LedgerForm filter, BindingResult errors,
			@RequestParam(defaultValue = "CLOSING") LedgerFigure figure,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		if (filter.complete(this.choices.today(), errors)) {
			Page<LedgerCase> page = this.cases.page(filter.question(), figure, after, before, scope);
			model.addAttribute("page", page);
			model.addAttribute("shown", shown(page, scope));
			model.addAttribute("figures", LedgerFigure.values());
			model.addAttribute("address", filter.address(LedgerPages.CASES) + "&figure=" + figure);
		}
		model.addAttribute("figure", figure);
		model.addAttribute("figureChoices", this.choices.of(LedgerFigure.values()));
		model.addAttribute("trail", trail(filter));
		this.pages.fill(model, filter, LedgerPages.CASES, scope);
		return "arrears-ledger/cases";
	}

	private List<Option> trail(LedgerForm filter) {
		List<Option> trail = new ArrayList<>();
		trail.add(new Option(filter.address(LedgerPages.LEDGER), this.choices.text("arrears-ledger.title")));
		return trail;
	}

	/**
	 * Returns the cases whose file the reader may open: one that was here then may be
	 * elsewhere today.
	 */
	private static Set<ArrearsCaseId> shown(Page<LedgerCase> page, DataScope scope) {
		return page.rows()
			.stream()
			.filter((row) -> scope.sees(row.unit()))
			.map(LedgerCase::id)
			.collect(Collectors.toSet());
	}

}
