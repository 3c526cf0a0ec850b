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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.indicator.DefinitionPreview;
import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorId;
import org.workstyle.indicator.IndicatorManagement;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

import static java.util.Objects.requireNonNull;

/**
 * Changes what an indicator says from a day on, after showing every score of open
 * quarters that would change.
 */
@Controller
@RequestMapping("/indicators/{id}/definitions")
@PreAuthorize("hasRole('PERFORMANCE')")
class DefinitionController {

	private final IndicatorManagement management;

	private final IndicatorQueries indicators;

	private final DefinitionPreview preview;

	private final IndicatorFormPage page;

	private final IndicatorChoices choices;

	DefinitionController(IndicatorManagement management, IndicatorQueries indicators, DefinitionPreview preview,
			IndicatorFormPage page, IndicatorChoices choices) {
		this.management = management;
		this.indicators = indicators;
		this.preview = preview;
		this.page = page;
		this.choices = choices;
	}

	@GetMapping("/new")
	String newForm(@PathVariable IndicatorId id, Model model) {
		Indicator indicator = this.indicators.indicator(id);
		ChangeForm form = new ChangeForm();
		form.setDefinition(DefinitionForm.from(indicator.latest()));
		form.getDefinition().setFrom(firstDay(indicator));
		form.setVersion(indicator.version());
		model.addAttribute("changeForm", form);
		return page(indicator, model);
	}

	@PostMapping
	String create(@PathVariable IndicatorId id, @Valid @ModelAttribute ChangeForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		Indicator indicator = this.indicators.indicator(id);
		if (!errors.hasErrors()) {
			try {
				LocalDate from = requireNonNull(form.getDefinition().getFrom());
				if (!form.isPreviewed()) {
					model.addAttribute("changes", this.preview.of(indicator, from, form.getDefinition().facts()));
					return page(indicator, model);
				}
				this.management.define(id, (form.getVersion() != null) ? form.getVersion() : -1, from,
						form.getDefinition().facts(), form.getReason());
				redirect.addFlashAttribute("flash", "indicator.defined");
				return "redirect:/indicators/{id}";
			}
			catch (PortalException ex) {
				IndicatorFormPage.reject(errors, "definition.", ex);
			}
		}
		return page(indicator, model);
	}

	private LocalDate firstDay(Indicator indicator) {
		Quarter now = Quarter.containing(this.choices.today());
		return (now.year() == indicator.year()) ? now.firstDay() : LocalDate.of(indicator.year(), 1, 1);
	}

	private String page(Indicator indicator, Model model) {
		this.page.offerDefinition(model);
		this.page.head("indicator.define", indicator, model);
		return "indicator/indicators/define";
	}

}
