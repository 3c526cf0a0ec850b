package org.workstyle.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What pickers of units find: for everybody, other than the pages of units.
 */
@Controller
class UnitOptionsController {

	private final UnitViews units;

	UnitOptionsController(UnitViews units) {
		this.units = units;
	}

	@GetMapping("/units/options")
	String options(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("options", this.units.search(q));
		return "fragments/picker :: options";
	}

}
