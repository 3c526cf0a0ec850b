package org.workstyle.indicator.web;

import java.time.LocalDate;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.indicator.IndicatorId;
import org.workstyle.indicator.IndicatorManagement;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.PortalException;

import static java.util.Objects.requireNonNull;

/**
 * New indicators, and what is said about one for the whole of its year.
 */
@Controller
@RequestMapping("/indicators")
@PreAuthorize("hasRole('PERFORMANCE')")
class IndicatorEditController {

	private final IndicatorManagement management;

	private final IndicatorQueries indicators;

	private final IndicatorFormPage page;

	IndicatorEditController(IndicatorManagement management, IndicatorQueries indicators, IndicatorFormPage page) {
		this.management = management;
		this.indicators = indicators;
		this.page = page;
	}

	@GetMapping("/new")
	String newForm(@RequestParam int year, Model model) {
		NewIndicatorForm form = new NewIndicatorForm();
		form.getFacts().setYear(year);
		form.getDefinition().setFrom(LocalDate.of(year, 1, 1));
		model.addAttribute("newIndicatorForm", form);
		return newPage(year, model);
	}

	@PostMapping
	String create(@Valid NewIndicatorForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				IndicatorId id = this.management.add(requireNonNull(form.getFacts().getYear()), form.getFacts().facts(),
						form.getDefinition().facts(), form.getFacts().getReason());
				redirect.addFlashAttribute("flash", "indicator.added");
				return "redirect:/indicators/" + id;
			}
			catch (PortalException ex) {
				IndicatorFormPage.reject(errors, "definition.", ex);
			}
		}
		Integer year = form.getFacts().getYear();
		return newPage((year != null) ? year : 0, model);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable IndicatorId id, Model model) {
		model.addAttribute("indicatorForm", IndicatorForm.from(this.indicators.indicator(id)));
		return editPage(id, model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable IndicatorId id, @Valid @ModelAttribute IndicatorForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.management.describe(id, (form.getVersion() != null) ? form.getVersion() : -1, form.facts(),
						form.getReason());
				redirect.addFlashAttribute("flash", "indicator.changed");
				return "redirect:/indicators/{id}";
			}
			catch (PortalException ex) {
				IndicatorFormPage.reject(errors, "", ex);
			}
		}
		return editPage(id, model);
	}

	private String newPage(int year, Model model) {
		this.page.offerFacts(model);
		this.page.offerDefinition(model);
		this.page.head("indicator.new", year, model);
		return "indicator/indicators/new";
	}

	private String editPage(IndicatorId id, Model model) {
		this.page.offerFacts(model);
		this.page.head("indicator.edit", this.indicators.indicator(id), model);
		return "indicator/indicators/form";
	}

}
