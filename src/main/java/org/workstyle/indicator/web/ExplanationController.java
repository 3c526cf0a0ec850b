package org.workstyle.indicator.web;

import java.time.YearMonth;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.ValidationRuleId;
import org.workstyle.indicator.Violations;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Takes the explanation of a value that breaks a rule.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class ExplanationController {

	private static final int LONGEST = 500;

	private final Violations violations;

	ExplanationController(Violations violations) {
		this.violations = violations;
	}

	@PostMapping("/readings/explanations")
	String explain(@RequestParam ValidationRuleId rule, @RequestParam UnitId unit, @RequestParam YearMonth month,
			@RequestParam String text, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "indicator.violation.saved", () -> this.violations.explain(rule, unit, month,
				Told.needed(text, LONGEST, "indicator.reading.error.comment"), actor));
		redirect.addAttribute("unit", unit).addAttribute("period", Quarter.containing(month.atDay(1)).toString());
		return "redirect:/readings";
	}

}
