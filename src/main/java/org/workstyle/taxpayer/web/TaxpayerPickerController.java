package org.workstyle.taxpayer.web;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.account.DataScopes;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.taxpayer.TaxpayerDirectory;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * Answers the pickers: taxpayers by name, credit code or pinyin initials within the
 * reader's scope, for the forms of any module, and the officers of the register.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class TaxpayerPickerController {

	private static final int LIMIT = 20;

	private final TaxpayerDirectory taxpayers;

	private final TaxpayerChoices choices;

	private final DataScopes scopes;

	TaxpayerPickerController(TaxpayerDirectory taxpayers, TaxpayerChoices choices, DataScopes scopes) {
		this.taxpayers = taxpayers;
		this.choices = choices;
		this.scopes = scopes;
	}

	@GetMapping("/taxpayer-options")
	String taxpayers(@RequestParam(defaultValue = "") String q, @SignedIn Actor actor, Model model) {
		String text = q.strip();
		model.addAttribute("options",
				text.isEmpty() ? List.of()
						: this.taxpayers.search(text, LIMIT, this.scopes.of(actor))
							.stream()
							.map(TaxpayerSummary::option)
							.toList());
		return "fragments/picker :: options";
	}

	@GetMapping("/taxpayer-officers")
	String officers(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("options", q.isBlank() ? List.of() : this.choices.people(q));
		return "fragments/picker :: options";
	}

}
