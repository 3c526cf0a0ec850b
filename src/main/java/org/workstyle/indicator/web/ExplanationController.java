package org.workstyle.indicator.web;

import java.time.YearMonth;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.ValidationRuleId;
import org.workstyle.indicator.Violations;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.SignedIn;

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
		if (StringUtils.hasText(text) && text.length() <= LONGEST) {
			Told.by(redirect, "indicator.violation.saved", text,
					() -> this.violations.explain(rule, unit, month, text, actor));
		}
		else {
			redirect.addFlashAttribute("flash", "indicator.reading.error.comment")
				.addFlashAttribute("flashTone", "danger");
		}
		redirect.addAttribute("unit", unit).addAttribute("period", Quarter.containing(month.atDay(1)).toString());
		return "redirect:/readings";
	}

}
