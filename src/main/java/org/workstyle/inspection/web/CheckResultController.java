package org.workstyle.inspection.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.inspection.CheckItemId;
import org.workstyle.inspection.CheckResultManagement;
import org.workstyle.inspection.InspectionId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.TimeOrderedIds;

/**
 * The page for recording results while standing in a corridor: one unit, item by item.
 * With script each entry is kept on the phone until it has arrived; without, each is a
 * plain form.
 */
@Controller
@RequestMapping("/inspections/{id}/results")
@PreAuthorize("hasRole('INSPECTOR')")
class CheckResultController {

	private final CheckResultManagement management;

	private final CheckResultPage page;

	private final MessageSource messages;

	CheckResultController(CheckResultManagement management, CheckResultPage page, MessageSource messages) {
		this.management = management;
		this.page = page;
		this.messages = messages;
	}

	@GetMapping
	String show(@PathVariable InspectionId id, @RequestParam(required = false) @Nullable UUID unit,
			@SignedIn Actor actor, Model model) {
		return this.page.show(id, unit, null, actor, model);
	}

	@PostMapping
	String create(@PathVariable InspectionId id, @Valid CheckResultForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> photos, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				record(id, form, photos, actor);
				redirect.addFlashAttribute("flash", "inspection.result.recorded");
				return "redirect:/inspections/" + id + "/results?unit=" + form.getUnit() + "#item-" + form.getItem();
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		form.setKey(TimeOrderedIds.next());
		return this.page.show(id, form.getUnit(), form, actor, model);
	}

	/**
	 * Takes what a phone kept: done, refused with what to say, or in conflict with what
	 * somebody else recorded.
	 */
	@PostMapping(params = "background")
	ResponseEntity<String> receive(@PathVariable InspectionId id, @Valid CheckResultForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> photos, @SignedIn Actor actor,
			Locale locale) {
		if (errors.hasErrors()) {
			return answer(HttpStatus.UNPROCESSABLE_CONTENT, "inspection.error.result.incomplete", locale);
		}
		try {
			record(id, form, photos, actor);
			return ResponseEntity.noContent().build();
		}
		catch (PortalException ex) {
			return answer(HttpStatus.UNPROCESSABLE_CONTENT, ex.messageKey(), locale);
		}
		catch (EditConflictException ex) {
			return answer(HttpStatus.CONFLICT, "inspection.error.result.conflict", locale);
		}
	}

	private void record(InspectionId id, CheckResultForm form, @Nullable List<MultipartFile> photos, Actor actor) {
		UUID item = form.getItem();
		UUID unit = form.getUnit();
		UUID key = form.getKey();
		if (item == null || unit == null || key == null) {
			throw new PortalException("inspection.error.result.incomplete");
		}
		this.management.record(id, new CheckItemId(item), new UnitId(unit), key, form.getVersion(), form.observation(),
				Uploads.of(photos), actor);
	}

	private ResponseEntity<String> answer(HttpStatus status, String key, Locale locale) {
		return ResponseEntity.status(status)
			.header("Content-Type", "text/plain;charset=UTF-8")
			.body(this.messages.getMessage(key, null, locale));
	}

}
