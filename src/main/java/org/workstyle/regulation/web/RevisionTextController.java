package org.workstyle.regulation.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.regulation.ArticleRecognition;
import org.workstyle.regulation.BlockKind;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.regulation.RevisionDetails;
import org.workstyle.regulation.RevisionManagement;
import org.workstyle.regulation.RevisionText;
import org.workstyle.regulation.StoredArticle;
import org.workstyle.regulation.WordDocument;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * Enters the text of a revision: pasted or uploaded, recognised, corrected row by row.
 */
@Controller
@RequestMapping("/regulations/{id}/revisions/{number}/text")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class RevisionTextController {

	private final RegulationRecords records;

	private final RevisionManagement management;

	private final RegulationChoices choices;

	RevisionTextController(RegulationRecords records, RevisionManagement management, RegulationChoices choices) {
		this.records = records;
		this.management = management;
		this.choices = choices;
	}

	@ModelAttribute
	RevisionTextForm rows(@RequestParam MultiValueMap<String, String> sent) {
		return RevisionTextForm.of(sent.keySet().stream().filter((name) -> name.endsWith("].kind")).count());
	}

	@GetMapping
	String form(@PathVariable RegulationId id, @PathVariable int number, @SignedIn Actor actor, Model model) {
		RegulationDetails regulation = writable(id, number, actor);
		RevisionTextForm form = new RevisionTextForm();
		form.show(RevisionText
			.blocks(begun(regulation, regulation.revision(number)).stream().map(StoredArticle::text).toList()));
		form.setVersion(regulation.version());
		return form(form, regulation, number, model);
	}

	@PostMapping(params = "fill")
	String fill(@PathVariable RegulationId id, @PathVariable int number, RevisionTextForm form, BindingResult errors,
			@RequestParam String fill, @RequestParam(required = false) @Nullable MultipartFile file,
			@SignedIn Actor actor, Model model) throws IOException {
		RegulationDetails regulation = writable(id, number, actor);
		try {
			fill(form, fill, file, regulation);
		}
		catch (PortalException ex) {
			errors.rejectValue("source", ex.messageKey(), ex.arguments(), null);
		}
		if (form.getVersion() == null) {
			form.setVersion(regulation.version());
		}
		return form(form, regulation, number, model);
	}

	@PostMapping
	String update(@PathVariable RegulationId id, @PathVariable int number, RevisionTextForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		RegulationDetails regulation = writable(id, number, actor);
		if (!errors.hasErrors()) {
			try {
				long version = (form.getVersion() != null) ? form.getVersion() : -1;
				this.management.write(id, number, version, RevisionText.of(form.blocks()), actor);
				redirect.addFlashAttribute("flash", "regulation.text.saved");
				return "redirect:/regulations/{id}/revisions/{number}";
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(form, regulation, number, model);
	}

	private static void fill(RevisionTextForm form, String fill, @Nullable MultipartFile file,
			RegulationDetails regulation) throws IOException {
		if (fill.startsWith("split-")) {
			form.split(Integer.parseInt(fill.substring("split-".length())));
		}
		else if (fill.equals("recognise")) {
			String text = (file != null && !file.isEmpty()) ? read(file) : form.getSource();
			if (text == null || text.isBlank()) {
				throw new PortalException("regulation.error.text.nothing");
			}
			form.show(ArticleRecognition.recognise(text, regulation.facts().title()));
		}
	}

	private static String read(MultipartFile file) throws IOException {
		try (InputStream content = file.getInputStream()) {
			return WordDocument.text(content);
		}
	}

	/**
	 * Returns the text entered so far; where there is none, that of the revision before.
	 */
	private List<StoredArticle> begun(RegulationDetails regulation, RevisionDetails revision) {
		List<StoredArticle> own = this.records.text(revision);
		return own.isEmpty() ? regulation.before(revision).map(this.records::text).orElseGet(List::of) : own;
	}

	private RegulationDetails writable(RegulationId id, int number, Actor actor) {
		RegulationDetails regulation = this.records.find(id, actor);
		if (!regulation.isRevisable() || !regulation.revision(number).isWritable()) {
			throw new AccessDeniedException("The text is not open to the actor");
		}
		return regulation;
	}

	private String form(RevisionTextForm form, RegulationDetails regulation, int number, Model model) {
		model.addAttribute(form);
		model.addAttribute("regulation", regulation);
		model.addAttribute("revision", regulation.revision(number));
		model.addAttribute("kinds", this.choices.of(BlockKind.values()));
		model.addAttribute("doubts", form.getRows().stream().filter((row) -> row.getDoubt() != null).count());
		model.addAttribute("trail", this.choices.trail(regulation));
		return "regulation/revisions/text";
	}

}
