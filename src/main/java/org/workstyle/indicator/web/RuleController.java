package org.workstyle.indicator.web;

import java.util.Arrays;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.indicator.Comparison;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.ValidationRuleId;
import org.workstyle.indicator.ValidationRules;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

import static java.util.Objects.requireNonNull;

/**
 * What must hold between elements: read by all, laid down by the performance office.
 */
@Controller
@RequestMapping("/validation-rules")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class RuleController {

	private final ValidationRules rules;

	private final IndicatorQueries indicators;

	private final IndicatorChoices choices;

	RuleController(ValidationRules rules, IndicatorQueries indicators, IndicatorChoices choices) {
		this.rules = rules;
		this.indicators = indicators;
		this.choices = choices;
	}

	@GetMapping
	String list(@ModelAttribute RuleForm form, @SignedIn Actor actor, Model model) {
		return page(actor, model);
	}

	@PostMapping
	@PreAuthorize("hasRole('PERFORMANCE')")
	String create(@Valid @ModelAttribute RuleForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.rules.add(form.getLeftSide(), requireNonNull(form.getComparison()), form.getRightSide(),
						form.getReason());
				redirect.addFlashAttribute("flash", "indicator.rule.added");
				return "redirect:/validation-rules";
			}
			catch (PortalException ex) {
				IndicatorFormPage.reject(errors, "", ex);
			}
		}
		return page(actor, model);
	}

	@PostMapping("/{id}/retirement")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String retire(@PathVariable ValidationRuleId id, @RequestParam long version, @RequestParam boolean retired,
			@RequestParam String reason, RedirectAttributes redirect) {
		Told.by(redirect, "indicator.rule.changed", reason, () -> this.rules.retire(id, version, retired, reason));
		return "redirect:/validation-rules";
	}

	private String page(Actor actor, Model model) {
		model.addAttribute("rules", this.rules.all());
		model.addAttribute("names", ElementNames.of(this.indicators.elements(), this.choices.locale()));
		model.addAttribute("comparisons",
				Arrays.stream(Comparison.values()).map((each) -> new Option(each.name(), each.sign())).toList());
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		model.addAttribute("trail",
				List.of(new Option("/data-elements", this.choices.text("indicator.element.title"))));
		return "indicator/rules/list";
	}

}
