package org.workstyle.layout.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.workstyle.shared.Option;
import org.workstyle.shared.Page;

/**
 * Shows each shared fragment once.
 */
@Controller
@RequestMapping("/specimen")
class SpecimenController {

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("choices", List.of(new Option("a", "Alpha"), new Option("b", "Beta")));
		model.addAttribute("trail", List.of(new Option("/specimen", "Specimens")));
		model.addAttribute("tabs", List.of(Map.of("url", "/specimen", "label", "One", "active", true),
				Map.of("url", "/other", "label", "Two", "active", false)));
		model.addAttribute("page", new Page<>(List.of("row"), null, "next cursor", 1001));
		model.addAttribute("day", LocalDate.of(2023, 6, 30));
	}

	@GetMapping
	String newForm(@ModelAttribute SpecimenForm specimenForm) {
		specimenForm.setDay(LocalDate.of(2023, 6, 30));
		return "specimen/form";
	}

	@PostMapping
	String create(@Valid @ModelAttribute SpecimenForm specimenForm, BindingResult errors) {
		return errors.hasErrors() ? "specimen/form" : "redirect:/specimen";
	}

	@GetMapping("/options")
	String options(Model model) {
		model.addAttribute("options", List.of(new Option("p1", "张三")));
		return "fragments/picker :: options";
	}

}
