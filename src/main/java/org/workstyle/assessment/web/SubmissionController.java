package org.workstyle.assessment.web;

import java.time.LocalDate;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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

	private final PageForms forms;

	SubmissionController(SubmissionManagement submissions, ExceptionManagement exceptions, UnexplainedText unexplained,
			PageForms forms) {
		this.submissions = submissions;
		this.exceptions = exceptions;
		this.unexplained = unexplained;
		this.forms = forms;
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
	String sendBack(@PathVariable Quarter quarter, @PathVariable UnitId unit, @Valid ReasonForm form,
			BindingResult errors, @SignedIn Actor actor, RedirectAttributes redirect) {
		this.forms.send("return-" + unit, errors, "assessment.done.returned", redirect,
				() -> this.submissions.sendBack(quarter, unit, form.getReason(), actor));
		return "redirect:/quarters/{quarter}";
	}

	@PostMapping("/units/{unit}/exceptions")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String grant(@PathVariable Quarter quarter, @PathVariable UnitId unit, @Valid ExceptionForm form,
			BindingResult errors, @SignedIn Actor actor, RedirectAttributes redirect) {
		this.forms.send("grant-" + unit, errors, "assessment.done.granted", redirect,
				() -> grant(quarter, unit, form, actor));
		return "redirect:/quarters/{quarter}";
	}

	private void grant(Quarter quarter, UnitId unit, ExceptionForm form, Actor actor) {
		LocalDate endsOn = form.getEndsOn();
		boolean indicator = StringUtils.hasText(form.getIndicator());
		if (indicator && endsOn != null) {
			throw new PortalException("assessment.error.exception-of-both");
		}
		if (indicator) {
			this.exceptions.exempt(quarter, unit, form.getIndicator().strip(), form.getReason(), actor);
		}
		else if (endsOn != null) {
			this.exceptions.grantLate(quarter, unit, endsOn, form.getReason(), actor);
		}
		else {
			throw new PortalException("assessment.error.exception-of-what");
		}
	}

	@PostMapping("/exceptions/{id}/revocation")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String revoke(@PathVariable Quarter quarter, @PathVariable QuarterExceptionId id, @Valid ReasonForm form,
			BindingResult errors, RedirectAttributes redirect) {
		this.forms.send("revoke-" + id, errors, "assessment.done.revoked", redirect,
				() -> this.exceptions.revoke(quarter, id, form.getReason()));
		return "redirect:/quarters/{quarter}";
	}

}
