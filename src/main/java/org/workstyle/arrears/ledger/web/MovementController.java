package org.workstyle.arrears.ledger.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.workstyle.arrears.ledger.Mover;
import org.workstyle.arrears.ledger.MovementAnalysis;
import org.workstyle.arrears.ledger.Movers;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.SignedIn;

/**
 * Who owes more or less than before, and why.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class MovementController {

	private static final List<Integer> MOST = List.of(5, 10, 20, 50);

	private static final int USUAL = 10;

	private final MovementAnalysis analysis;

	private final LedgerChoices choices;

	private final LedgerPages pages;

	private final DataScopes scopes;

	MovementController(MovementAnalysis analysis, LedgerChoices choices, LedgerPages pages, DataScopes scopes) {
		this.analysis = analysis;
		this.choices = choices;
		this.pages = pages;
		this.scopes = scopes;
	}

	@GetMapping(LedgerPages.MOVEMENTS)
	String show(@ModelAttribute("filter") LedgerForm filter, BindingResult errors,
			@RequestParam(defaultValue = "" + USUAL) String most, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		int shown = MOST.stream().filter((each) -> each.toString().equals(most)).findFirst().orElse(USUAL);
		if (filter.complete(this.choices.today(), errors)) {
			Movers movers = this.analysis.of(filter.period(), filter.filter(), shown, scope);
			model.addAttribute("movers", movers);
			model.addAttribute("shown", shown(movers, scope));
			model.addAttribute("period", filter.period());
		}
		model.addAttribute("most", String.valueOf(shown));
		model.addAttribute("mostChoices",
				MOST.stream().map((each) -> new Option(each.toString(), each.toString())).toList());
		this.pages.fill(model, filter, LedgerPages.MOVEMENTS, scope);
		return "arrears-ledger/movements";
	}

	private static Set<ArrearsCaseId> shown(Movers movers, DataScope scope) {
		return Stream.concat(movers.risers().stream(), movers.fallers().stream())
			.map(Mover::row)
			.filter((row) -> scope.sees(row.unit()))
			.map(LedgerCase::id)
			.collect(Collectors.toSet());
	}

}
