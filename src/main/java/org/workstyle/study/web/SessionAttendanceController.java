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
import org.workstyle.shared.Told;
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
		Told.by(redirect, "study.leave.asked", reason, () -> this.attendance.askLeave(id, reason, actor));
		return RECORD;
	}

	@PostMapping("/leave-decisions")
	String decideLeave(@PathVariable StudySessionId id, @RequestParam PersonId person, @RequestParam Decision decision,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "study.decided", () -> this.attendance.decideLeave(id, person, decision, actor));
		return RECORD;
	}

	@PostMapping("/make-ups")
	String makeUp(@PathVariable StudySessionId id, @RequestParam PersonId person, @RequestParam @Nullable LocalDate day,
			@RequestParam(required = false) @Nullable StudySessionId by, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		Told.by(redirect, "study.make-up.noted", () -> {
			if (day == null) {
				throw new PortalException("study.error.make-up.day");
			}
			this.attendance.makeUp(id, person, day, by, actor);
		});
		return RECORD;
	}

	@PostMapping("/disputes")
	String dispute(@PathVariable StudySessionId id, @RequestParam String reason, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		Told.by(redirect, "study.dispute.made", reason, () -> this.attendance.dispute(id, reason, actor));
		return RECORD;
	}

	@PostMapping("/dispute-decisions")
	String decideDispute(@PathVariable StudySessionId id, @RequestParam PersonId person,
			@RequestParam Decision decision, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "study.decided", () -> this.attendance.decideDispute(id, person, decision, actor));
		return RECORD;
	}

}
