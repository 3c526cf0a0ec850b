package org.workstyle.indicator.web;

import java.util.List;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.history.RecordHistory;
import org.workstyle.indicator.Dimension;
import org.workstyle.indicator.DimensionId;
import org.workstyle.indicator.ElementManagement;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * The names of the ten dimensions.
 */
@Controller
@RequestMapping("/dimensions")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class DimensionController {

	private final IndicatorQueries indicators;

	private final ElementManagement management;

	private final RecordHistory history;

	private final IndicatorChoices choices;

	DimensionController(IndicatorQueries indicators, ElementManagement management, RecordHistory history,
			IndicatorChoices choices) {
		this.indicators = indicators;
		this.management = management;
		this.history = history;
		this.choices = choices;
	}

	@GetMapping
	String list(@SignedIn Actor actor, Model model) {
		model.addAttribute("dimensions", this.indicators.dimensions());
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		model.addAttribute("trail", List.of(new Option("/indicators", this.choices.text("indicator.list.title"))));
		return "indicator/dimensions/list";
	}

	@GetMapping("/{id}/edit")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String editForm(@PathVariable DimensionId id, Model model) {
		model.addAttribute("dimensionForm", DimensionForm.from(this.indicators.dimension(id)));
		return page(id, model);
	}

	@PostMapping("/{id}")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String update(@PathVariable DimensionId id, @Valid @ModelAttribute DimensionForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(id, model);
		}
		this.management.rename(id, (form.getVersion() != null) ? form.getVersion() : -1, form.getNameZh(),
				form.getNameEn(), form.isAssumed(), form.getSource(), form.getReason());
		redirect.addFlashAttribute("flash", "indicator.dimension.saved");
		return "redirect:/dimensions";
	}

	private String page(DimensionId id, Model model) {
		Dimension dimension = this.indicators.dimension(id);
		model.addAttribute("dimension", dimension);
		model.addAttribute("heading", this.choices.text("indicator.dimension.edit", dimension.code()));
		model.addAttribute("trail", List.of(new Option("/dimensions", this.choices.text("indicator.dimension.title"))));
		model.addAttribute("entries", this.history.of(Dimension.class, id));
		return "indicator/dimensions/form";
	}

}
