package org.workstyle.assessment.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.assessment.ExceptionManagement;
import org.workstyle.assessment.QuarterExceptionId;
import org.workstyle.assessment.SubmissionManagement;
import org.workstyle.assessment.UnexplainedException;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Takes submissions and sends them back; grants and revokes exceptions.
 */
@Controller
@RequestMapping("/quarters/{quarter}")
class SubmissionController {

	private final SubmissionManagement submissions;

	private final ExceptionManagement exceptions;

	private final UnexplainedText unexplained;

	SubmissionController(SubmissionManagement submissions, ExceptionManagement exceptions,
			UnexplainedText unexplained) {
		this.submissions = submissions;
		this.exceptions = exceptions;
		this.unexplained = unexplained;
	}

	@PostMapping("/units/{unit}/submission")
	@PreAuthorize("hasRole('UNIT_HEAD')")
	String create(@PathVariable Quarter quarter, @PathVariable UnitId unit, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		Told.by(redirect, "assessment.done.submitted", () -> {
			try {
				this.submissions.submit(quarter, unit, actor);
			}
			catch (UnexplainedException ex) {
				redirect.addFlashAttribute("unexplained", this.unexplained.of(quarter, ex.violations()));
				throw ex;
			}
		});
		return "redirect:/quarters/{quarter}";
	}

	@PostMapping("/units/{unit}/return")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String sendBack(@PathVariable Quarter quarter, @PathVariable UnitId unit, @RequestParam String reason,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "assessment.done.returned", reason,
				() -> this.submissions.sendBack(quarter, unit, reason, actor));
		return "redirect:/quarters/{quarter}";
	}

	/**
	 * With a last day readings may be changed until then; with an indicator it is left
	 * out.
	 */
	@PostMapping("/units/{unit}/exceptions")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String grant(@PathVariable Quarter quarter, @PathVariable UnitId unit,
			@RequestParam(required = false) @Nullable LocalDate endsOn,
			@RequestParam(defaultValue = "") String indicator, @RequestParam String reason, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		Told.by(redirect, "assessment.done.granted", reason, () -> {
			if (!indicator.isEmpty()) {
				this.exceptions.exempt(quarter, unit, indicator, reason, actor);
			}
			else if (endsOn != null) {
				this.exceptions.grantLate(quarter, unit, endsOn, reason, actor);
			}
			else {
				throw new PortalException("assessment.error.exception-of-what");
			}
		});
		return "redirect:/quarters/{quarter}";
	}

	@PostMapping("/exceptions/{id}/revocation")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String revoke(@PathVariable Quarter quarter, @PathVariable QuarterExceptionId id, @RequestParam String reason,
			RedirectAttributes redirect) {
		Told.by(redirect, "assessment.done.revoked", reason, () -> this.exceptions.revoke(quarter, id, reason));
		return "redirect:/quarters/{quarter}";
	}

}
