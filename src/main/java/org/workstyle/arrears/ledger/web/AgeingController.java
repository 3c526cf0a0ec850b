package org.workstyle.arrears.ledger.web;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.arrears.ledger.AgeBand;
import org.workstyle.arrears.ledger.AgeingLine;
import org.workstyle.arrears.ledger.AgeingTable;
import org.workstyle.arrears.ledger.ArrearsAgeing;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * How old arrears are at any date.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class AgeingController {

	private final ArrearsAgeing ageing;

	private final LedgerChoices choices;

	private final LedgerPages pages;

	private final LedgerChart chart;

	private final DataScopes scopes;

	AgeingController(ArrearsAgeing ageing, LedgerChoices choices, LedgerPages pages, LedgerChart chart,
			DataScopes scopes) {
		this.ageing = ageing;
		this.choices = choices;
		this.pages = pages;
		this.chart = chart;
		this.scopes = scopes;
	}

	@GetMapping(LedgerPages.AGEING)
	String show(@ModelAttribute("filter") LedgerForm filter, BindingResult errors, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		if (filter.complete(this.choices.today(), errors)) {
			AgeingTable table = this.ageing.of(filter.period().to(), filter.getGrouping(), filter.filter(), scope);
			List<LedgerRow<AgeingLine>> rows = this.choices.named(filter, table.lines(), AgeingLine::key);
			model.addAttribute("ageing", table);
			model.addAttribute("rows", rows);
			model.addAttribute("bands", AgeBand.values());
			model.addAttribute("chart", this.chart.ageing(table));
			model.addAttribute("casesUrl", filter.address(LedgerPages.CASES));
		}
		this.pages.fill(model, filter, LedgerPages.AGEING, scope);
		return "arrears-ledger/ageing";
	}

}
