package org.workstyle.indicator.web;

import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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

import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.DataElementId;
import org.workstyle.indicator.ElementManagement;
import org.workstyle.indicator.ElementSource;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.Measure;
import org.workstyle.indicator.OverMonths;
import org.workstyle.indicator.OverUnits;
import org.workstyle.indicator.Periodicity;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Told;

/**
 * New data elements and changes of them.
 */
@Controller
@RequestMapping("/data-elements")
@PreAuthorize("hasRole('PERFORMANCE')")
class ElementEditController {

	private final ElementManagement management;

	private final IndicatorQueries indicators;

	private final IndicatorChoices choices;

	ElementEditController(ElementManagement management, IndicatorQueries indicators, IndicatorChoices choices) {
		this.management = management;
		this.indicators = indicators;
		this.choices = choices;
	}

	@GetMapping("/new")
	String newForm(@ModelAttribute ElementForm form, Model model) {
		return page(null, model);
	}

	@PostMapping
	String create(@Valid @ModelAttribute ElementForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				DataElementId id = this.management.add(form.facts(), form.getReason());
				redirect.addFlashAttribute("flash", "indicator.element.added");
				return "redirect:/data-elements/" + id;
			}
			catch (PortalException ex) {
				errors.rejectValue("code", ex.messageKey(), ex.arguments(), null);
			}
		}
		return page(null, model);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable DataElementId id, Model model) {
		DataElement element = this.indicators.element(id);
		model.addAttribute("elementForm", ElementForm.from(element));
		return page(element, model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable DataElementId id, @Valid @ModelAttribute ElementForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(this.indicators.element(id), model);
		}
		this.management.describe(id, (form.getVersion() != null) ? form.getVersion() : -1, form.facts(),
				form.getReason());
		redirect.addFlashAttribute("flash", "indicator.element.changed");
		return "redirect:/data-elements/{id}";
	}

	@PostMapping("/{id}/retirement")
	String retire(@PathVariable DataElementId id, @RequestParam long version, @RequestParam boolean retired,
			@RequestParam String reason, RedirectAttributes redirect) {
		Told.by(redirect, "indicator.element.changed", reason,
				() -> this.management.retire(id, version, retired, reason));
		return "redirect:/data-elements/{id}";
	}

	private String page(@Nullable DataElement element, Model model) {
		model.addAttribute("element", element);
		model.addAttribute("heading", (element == null) ? this.choices.text("indicator.element.new")
				: element.facts().name(this.choices.locale()));
		model.addAttribute("trail",
				List.of(new Option("/data-elements", this.choices.text("indicator.element.title"))));
		model.addAttribute("measures", this.choices.of(Measure.values()));
		model.addAttribute("periodicities", this.choices.of(Periodicity.values()));
		model.addAttribute("overMonths", this.choices.of(OverMonths.values()));
		model.addAttribute("overUnits", this.choices.of(OverUnits.values()));
		model.addAttribute("sources", this.choices.of(ElementSource.values()));
		model.addAttribute("units", this.choices.units());
		return "indicator/elements/form";
	}

}
