package org.workstyle.indicator.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import org.workstyle.indicator.DefinitionException;
import org.workstyle.indicator.Figure;
import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.MeasuredScope;
import org.workstyle.indicator.RuleKind;
import org.workstyle.scoring.Direction;
import org.workstyle.scoring.ZeroDenominator;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;

/**
 * What the forms about indicators offer, and how refusals get beside their fields.
 */
@Component
class IndicatorFormPage {

	private final IndicatorQueries indicators;

	private final IndicatorChoices choices;

	IndicatorFormPage(IndicatorQueries indicators, IndicatorChoices choices) {
		this.indicators = indicators;
		this.choices = choices;
	}

	void offerFacts(Model model) {
		model.addAttribute("dimensions", this.choices.dimensions());
		model.addAttribute("units", this.choices.units());
		model.addAttribute("scopes", this.choices.of(MeasuredScope.values()));
	}

	void offerDefinition(Model model) {
		model.addAttribute("directions", this.choices.of(Direction.values()));
		model.addAttribute("rules", this.choices.of(RuleKind.values()));
		model.addAttribute("zeros", this.choices.of(ZeroDenominator.values()));
		model.addAttribute("figures", this.choices.of(Figure.values()));
		model.addAttribute("elements", this.indicators.elements());
	}

	void head(String heading, Indicator indicator, Model model) {
		model.addAttribute("heading", this.choices.text(heading));
		model.addAttribute("indicator", indicator);
		model.addAttribute("trail",
				List.of(new Option("/indicators?year=" + indicator.year(), this.choices.text("indicator.list.title")),
						new Option("/indicators/" + indicator.id(),
								indicator.code() + " " + indicator.facts().name(this.choices.locale()))));
	}

	void head(String heading, int year, Model model) {
		model.addAttribute("heading", this.choices.text(heading));
		model.addAttribute("trail",
				List.of(new Option("/indicators?year=" + year, this.choices.text("indicator.list.title"))));
	}

	/**
	 * Puts a refusal beside the field it is about.
	 * @param prefix what stands before the names of the definition's fields
	 */
	static void reject(BindingResult errors, String prefix, PortalException refusal) {
		if (refusal instanceof DefinitionException definition) {
			errors.rejectValue(prefix + definition.field(), refusal.messageKey(), refusal.arguments(), null);
		}
		else {
			errors.reject(refusal.messageKey(), refusal.arguments(), null);
		}
	}

}
