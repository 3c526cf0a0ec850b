package org.workstyle.arrears.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.ArrearsCategory;
import org.workstyle.arrears.ArrearsItemId;
import org.workstyle.arrears.CaseDetails;
import org.workstyle.arrears.ItemManagement;
import org.workstyle.arrears.ItemOrigin;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * Adds items to a case, corrects what they owe, and gives them special categories.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class ItemController {

	private final ItemManagement management;

	private final CasePages pages;

	private final ArrearsChoices choices;

	ItemController(ItemManagement management, CasePages pages, ArrearsChoices choices) {
		this.management = management;
		this.pages = pages;
		this.choices = choices;
	}

	@GetMapping("/arrears-cases/{id}/items/new")
	String newForm(@PathVariable ArrearsCaseId id, @SignedIn Actor actor, Model model) {
		ItemForm form = new ItemForm();
		form.setOrigin(ItemOrigin.DECLARED);
		form.setBookedOn(this.pages.today());
		model.addAttribute(form);
		return itemPage(this.pages.of(id, actor), model);
	}

	@PostMapping("/arrears-cases/{id}/items")
	String create(@PathVariable ArrearsCaseId id, @Valid ItemForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.of(id, actor);
		if (!Refusals.unlessRefused(errors, () -> this.management.add(id, form.getEntry(), form.facts(), actor))) {
			return itemPage(arrearsCase, model);
		}
		redirect.addFlashAttribute("flash", "arrears.item.added");
		return CasePages.redirect(arrearsCase);
	}

	@GetMapping("/arrears-items/{id}/corrections/new")
	String correctionForm(@PathVariable ArrearsItemId id, @SignedIn Actor actor, Model model) {
		CorrectionForm form = new CorrectionForm();
		form.setBookedOn(this.pages.today());
		model.addAttribute(form);
		return this.pages.form("items/correction", this.pages.ofItem(id, actor), id, model);
	}

	@PostMapping("/arrears-items/{id}/corrections")
	String correct(@PathVariable ArrearsItemId id, @Valid CorrectionForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.ofItem(id, actor);
		BigDecimal amount = form.getAmount();
		LocalDate bookedOn = form.getBookedOn();
		if (amount == null || bookedOn == null || !Refusals.unlessRefused(errors,
				() -> this.management.correct(id, form.getEntry(), amount, bookedOn, form.getReason(), actor))) {
			return this.pages.form("items/correction", arrearsCase, id, model);
		}
		redirect.addFlashAttribute("flash", "arrears.item.corrected");
		return CasePages.redirect(arrearsCase);
	}

	@GetMapping("/arrears-items/{id}/categories/new")
	String categoryForm(@PathVariable ArrearsItemId id, @SignedIn Actor actor, Model model) {
		CategoryForm form = new CategoryForm();
		form.setFrom(this.pages.today());
		model.addAttribute(form);
		return categoryPage(this.pages.ofItem(id, actor), id, model);
	}

	@PostMapping("/arrears-items/{id}/categories")
	String categorize(@PathVariable ArrearsItemId id, @Valid CategoryForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.ofItem(id, actor);
		LocalDate from = form.getFrom();
		if (from == null || !Refusals.unlessRefused(errors, () -> this.management.categorize(id, form.getEntry(),
				form.getCategory(), from, form.getReason(), actor))) {
			return categoryPage(arrearsCase, id, model);
		}
		redirect.addFlashAttribute("flash", "arrears.item.categorized");
		return CasePages.redirect(arrearsCase);
	}

	private String itemPage(CaseDetails arrearsCase, Model model) {
		model.addAttribute("taxes", this.choices.taxes());
		model.addAttribute("origins", this.choices.of(ItemOrigin.values()));
		return this.pages.form("items/new", arrearsCase, model);
	}

	private String categoryPage(CaseDetails arrearsCase, ArrearsItemId id, Model model) {
		model.addAttribute("categories", this.choices.of(ArrearsCategory.CLOSED_BUSINESS, ArrearsCategory.SHELL));
		return this.pages.form("items/category", arrearsCase, id, model);
	}

}
