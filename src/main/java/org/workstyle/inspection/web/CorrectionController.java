package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.inspection.CorrectionManagement;
import org.workstyle.inspection.EvidenceFile;
import org.workstyle.inspection.FindingDetails;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * What the unit does about a finding: reports its correction with evidence, brings newer
 * evidence, asks for more time.
 */
@Controller
@RequestMapping("/findings/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class CorrectionController {

	private static final String PAGE = "redirect:/findings/{id}";

	private final CorrectionManagement management;

	private final FindingRecords records;

	private final InspectionChoices choices;

	CorrectionController(CorrectionManagement management, FindingRecords records, InspectionChoices choices) {
		this.management = management;
		this.records = records;
		this.choices = choices;
	}

	@GetMapping("/report")
	String reportForm(@PathVariable FindingId id, @SignedIn Actor actor, Model model) {
		FindingDetails finding = corrected(id, actor);
		CorrectionForm form = new CorrectionForm();
		form.setCause(finding.row().cause());
		form.setMeasure(finding.row().measure());
		form.setDoneOn(this.choices.today());
		form.setVersion(finding.version());
		model.addAttribute(form);
		return page("inspection/findings/report", finding, model);
	}

	@PostMapping("/report")
	String report(@PathVariable FindingId id, @Valid CorrectionForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		Long version = form.getVersion();
		if (version == null) {
			throw new EditConflictException("finding", id);
		}
		if (!errors.hasErrors()) {
			try {
				this.management.report(id, version, form.correction(), Uploads.of(files), actor);
				redirect.addFlashAttribute("flash", "inspection.finding.reported");
				return PAGE;
			}
			catch (PortalException ex) {
				String field = ex.messageKey().equals("inspection.error.report.done-on") ? "doneOn" : null;
				errors.rejectValue(field, ex.messageKey(), ex.arguments(), null);
			}
		}
		return page("inspection/findings/report", corrected(id, actor), model);
	}

	@PostMapping("/evidence")
	String addEvidence(@PathVariable FindingId id, @RequestParam(required = false) @Nullable Integer document,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		corrected(id, actor);
		Told.by(redirect, "inspection.evidence.added", () -> {
			List<EvidenceFile> sent = Uploads.of(files);
			if (sent.isEmpty()) {
				throw new PortalException("inspection.error.evidence.none");
			}
			sent.forEach((file) -> this.management.addEvidence(id, document, file, actor));
		});
		return PAGE;
	}

	@GetMapping("/extensions/new")
	String extensionForm(@PathVariable FindingId id, @SignedIn Actor actor, Model model) {
		model.addAttribute(new ExtensionForm());
		return page("inspection/findings/extension", corrected(id, actor), model);
	}

	@PostMapping("/extensions")
	String askExtension(@PathVariable FindingId id, @Valid ExtensionForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		LocalDate until = form.getUntil();
		String reason = form.getReason();
		if (!errors.hasErrors() && until != null && reason != null) {
			try {
				this.management.askExtension(id, until, reason, actor);
				redirect.addFlashAttribute("flash", "inspection.extension.asked");
				return PAGE;
			}
			catch (PortalException ex) {
				errors.rejectValue("until", ex.messageKey(), ex.arguments(), null);
			}
		}
		return page("inspection/findings/extension", corrected(id, actor), model);
	}

	private FindingDetails corrected(FindingId id, Actor actor) {
		FindingDetails finding = this.records.find(id, actor);
		if (!finding.rights().corrects()) {
			throw new AccessDeniedException("The unit corrects its findings");
		}
		return finding;
	}

	private String page(String template, FindingDetails finding, Model model) {
		model.addAttribute("finding", finding);
		model.addAttribute("trail", List.of(this.choices.findings().get(0),
				new Option("/findings/" + finding.row().id(), finding.row().number())));
		return template;
	}

}
