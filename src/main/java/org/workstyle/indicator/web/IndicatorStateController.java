package org.workstyle.indicator.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.indicator.IndicatorId;
import org.workstyle.indicator.IndicatorManagement;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Told;

/**
 * Lets an indicator count, and copies the indicators of a year.
 */
@Controller
@RequestMapping("/indicators")
@PreAuthorize("hasRole('PERFORMANCE')")
class IndicatorStateController {

	private final IndicatorManagement management;

	IndicatorStateController(IndicatorManagement management) {
		this.management = management;
	}

	@PostMapping("/{id}/activation")
	String activate(@PathVariable IndicatorId id, @RequestParam long version, @RequestParam boolean active,
			@RequestParam String reason, RedirectAttributes redirect) {
		Told.by(redirect, active ? "indicator.activated" : "indicator.deactivated", reason,
				() -> this.management.activate(id, version, active, reason));
		return "redirect:/indicators/{id}";
	}

	@PostMapping("/copies")
	String copy(@RequestParam int from, @RequestParam int to, @RequestParam String reason,
			RedirectAttributes redirect) {
		boolean copied = Told.by(redirect, "indicator.copied", reason, () -> {
			if (to < 2000 || to > 2100) {
				throw new PortalException("indicator.error.year");
			}
			this.management.copyYear(from, to, reason);
		});
		redirect.addAttribute("year", copied ? to : from);
		return "redirect:/indicators";
	}

}
