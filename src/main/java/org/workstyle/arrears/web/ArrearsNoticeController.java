package org.workstyle.arrears.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseHead;
import org.workstyle.arrears.CaseHeads;
import org.workstyle.arrears.NoticeKind;
import org.workstyle.arrears.Notices;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * Prints the documents that are served on a taxpayer, filled with the figures of its
 * case.
 */
@Controller
@RequestMapping("/arrears-cases/{id}/notices")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class ArrearsNoticeController {

	private static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final Notices notices;

	private final CaseHeads cases;

	private final ClearingChoices choices;

	ArrearsNoticeController(Notices notices, CaseHeads cases, ClearingChoices choices) {
		this.notices = notices;
		this.cases = cases;
		this.choices = choices;
	}

	@GetMapping("/new")
	String newForm(@PathVariable ArrearsCaseId id, @RequestParam(required = false) @Nullable NoticeKind kind,
			@RequestParam(required = false) @Nullable String number,
			@RequestParam(required = false) @Nullable LocalDate day,
			@RequestParam(required = false) @Nullable LocalDate deadline, @SignedIn Actor actor, Model model) {
		CaseHead head = this.cases.toChange(id, actor);
		ArrearsNoticeForm form = new ArrearsNoticeForm();
		form.setKind(kind);
		form.setNumber(number);
		form.setDay((day != null) ? day : this.choices.today());
		form.setDeadline(deadline);
		model.addAttribute(form);
		return page(head, model);
	}

	@PostMapping
	Object print(@PathVariable ArrearsCaseId id, @Valid ArrearsNoticeForm form, BindingResult errors,
			@SignedIn Actor actor, Model model) {
		CaseHead head = this.cases.toChange(id, actor);
		NoticeKind kind = form.getKind();
		String number = form.getNumber();
		LocalDate day = form.getDay();
		if (!errors.hasErrors() && kind != null && number != null && day != null) {
			try {
				return file(this.notices.print(id, kind, number, day, form.getDeadline(), actor),
						this.choices.text("NoticeKind." + kind) + " " + head.taxpayer() + " " + day + ".docx");
			}
			catch (PortalException ex) {
				errors.rejectValue(ex.messageKey().endsWith(".deadline") ? "deadline" : "day", ex.messageKey(),
						ex.arguments(), null);
			}
		}
		return page(head, model);
	}

	private static ResponseEntity<byte[]> file(byte[] content, String name) {
		ContentDisposition disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(DOCX)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(content);
	}

	private String page(CaseHead head, Model model) {
		model.addAttribute("head", head);
		model.addAttribute("trail", this.choices.trail(head));
		model.addAttribute("kinds", this.choices.of(NoticeKind.values()));
		return "arrears/notices/form";
	}

}
