package org.workstyle.indicator.web;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.workstyle.indicator.DefinitionChecks;
import org.workstyle.shared.Option;

/**
 * What the definitions of the latest year show when looked at together.
 */
@Controller
@PreAuthorize("hasAnyRole('PERFORMANCE', 'INSPECTOR')")
class CheckController {

	private final DefinitionChecks checks;

	private final IndicatorChoices choices;

	CheckController(DefinitionChecks checks, IndicatorChoices choices) {
		this.checks = checks;
		this.choices = choices;
	}

	@GetMapping("/indicator-checks")
	String list(Model model) {
		model.addAttribute("findings", this.checks.findings());
		model.addAttribute("trail", List.of(new Option("/indicators", this.choices.text("indicator.list.title"))));
		return "indicator/checks/list";
	}

}
