package org.workstyle.study.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.PersonId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.AttendanceManagement;
import org.workstyle.study.Decision;
import org.workstyle.study.StudySessionId;

/**
 * Leave, make-up and dispute, each asked for or decided from the record page.
 */
@Controller
@RequestMapping("/study-sessions/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class SessionAttendanceController {

	private static final String RECORD = "redirect:/study-sessions/{id}";

	private final AttendanceManagement attendance;

	SessionAttendanceController(AttendanceManagement attendance) {
		this.attendance = attendance;
	}

	@PostMapping("/leave")
	String askLeave(@PathVariable StudySessionId id, @RequestParam String reason, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		return tell("study.leave.asked", redirect, () -> this.attendance.askLeave(id, needed(reason), actor));
	}

	@PostMapping("/leave-decisions")
	String decideLeave(@PathVariable StudySessionId id, @RequestParam PersonId person, @RequestParam Decision decision,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		return tell("study.decided", redirect, () -> this.attendance.decideLeave(id, person, decision, actor));
	}

	@PostMapping("/make-ups")
	String makeUp(@PathVariable StudySessionId id, @RequestParam PersonId person, @RequestParam @Nullable LocalDate day,
			@RequestParam(required = false) @Nullable StudySessionId by, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		return tell("study.make-up.noted", redirect, () -> {
			if (day == null) {
				throw new PortalException("study.error.make-up.day");
			}
			this.attendance.makeUp(id, person, day, by, actor);
		});
	}

	@PostMapping("/disputes")
	String dispute(@PathVariable StudySessionId id, @RequestParam String reason, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		return tell("study.dispute.made", redirect, () -> this.attendance.dispute(id, needed(reason), actor));
	}

	@PostMapping("/dispute-decisions")
	String decideDispute(@PathVariable StudySessionId id, @RequestParam PersonId person,
			@RequestParam Decision decision, @SignedIn Actor actor, RedirectAttributes redirect) {
		return tell("study.decided", redirect, () -> this.attendance.decideDispute(id, person, decision, actor));
	}

	private static String needed(String reason) {
		if (reason.isBlank()) {
			throw new PortalException("study.error.reason");
		}
		return reason;
	}

	private static String tell(String done, RedirectAttributes redirect, Runnable change) {
		try {
			change.run();
			redirect.addFlashAttribute("flash", done);
		}
		catch (PortalException ex) {
			redirect.addFlashAttribute("flash", ex.messageKey()).addFlashAttribute("flashTone", "danger");
		}
		return RECORD;
	}

}
