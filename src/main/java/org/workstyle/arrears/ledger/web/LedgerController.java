package org.workstyle.arrears.ledger.web;

import java.util.List;
import java.util.Locale;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.arrears.ledger.ArrearsLedger;
import org.workstyle.arrears.ledger.Ledger;
import org.workstyle.arrears.ledger.LedgerFigure;
import org.workstyle.arrears.ledger.LedgerLine;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

/**
 * The ledger of arrears at any date, and as a workbook to file.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class LedgerController {

	private final ArrearsLedger ledger;

	private final LedgerChoices choices;

	private final LedgerPages pages;

	private final LedgerChart chart;

	private final LedgerWorkbook workbook;

	private final DataScopes scopes;

	LedgerController(ArrearsLedger ledger, LedgerChoices choices, LedgerPages pages, LedgerChart chart,
			LedgerWorkbook workbook, DataScopes scopes) {
		this.ledger = ledger;
		this.choices = choices;
		this.pages = pages;
		this.chart = chart;
		this.workbook = workbook;
		this.scopes = scopes;
	}

	@GetMapping(LedgerPages.LEDGER)
	String show(@ModelAttribute("filter") LedgerForm filter, BindingResult errors, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		if (filter.complete(this.choices.today(), errors)) {
			Ledger found = this.ledger.of(filter.period(), filter.getGrouping(), filter.filter(), scope);
			List<LedgerRow<LedgerLine>> rows = this.choices.named(filter, found.lines(), LedgerLine::key);
			model.addAttribute("ledger", found);
			model.addAttribute("rows", rows);
			model.addAttribute("figures", LedgerFigure.values());
			model.addAttribute("chart", this.chart.ledger(rows));
			model.addAttribute("casesUrl", filter.address(LedgerPages.CASES));
			model.addAttribute("exportUrl", filter.address(LedgerPages.LEDGER + "/export.xlsx"));
		}
		this.pages.fill(model, filter, LedgerPages.LEDGER, scope);
		return "arrears-ledger/show";
	}

	@GetMapping(LedgerPages.LEDGER + "/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") LedgerForm filter, BindingResult errors,
			@SignedIn Actor actor, Locale locale) {
		if (!filter.complete(this.choices.today(), errors)) {
			throw new ResponseStatusException(BAD_REQUEST);
		}
		return this.workbook.answer(filter, this.scopes.of(actor), actor, locale);
	}

}
