package org.workstyle.forecast.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import org.workstyle.account.UnitSummary;
import org.workstyle.forecast.LargeSourceFacts;
import org.workstyle.forecast.LargeSourceId;
import org.workstyle.forecast.LargeSourceManagement;
import org.workstyle.forecast.LargeSourceSummary;
import org.workstyle.forecast.RevenueKind;
import org.workstyle.forecast.RevenueOverviews;
import org.workstyle.forecast.RevenuePeriod;
import org.workstyle.forecast.RevenueRights;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.taxation.TaxTypes;
import org.workstyle.taxpayer.TaxpayerDirectory;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * Fills the pages of a large source and reads its form.
 */
@Component
class LargeSourcePage {

	private final LargeSourceManagement management;

	private final RevenueOverviews overviews;

	private final RevenueRights rights;

	private final TaxpayerDirectory taxpayers;

	private final TaxTypes taxes;

	private final ForecastChoices choices;

	LargeSourcePage(LargeSourceManagement management, RevenueOverviews overviews, RevenueRights rights,
			TaxpayerDirectory taxpayers, TaxTypes taxes, ForecastChoices choices) {
		this.management = management;
		this.overviews = overviews;
		this.rights = rights;
		this.taxpayers = taxpayers;
		this.taxes = taxes;
		this.choices = choices;
	}

	String form(@Nullable LargeSourceId id, Actor actor, Model model) {
		RevenueRights.Holder holder = this.rights.of(actor);
		List<UnitSummary> units = this.overviews.units(RevenuePeriod.quarterOf(this.choices.today()), holder)
			.stream()
			.filter((unit) -> holder.enters(RevenueKind.FORECAST, unit.id()))
			.toList();
		model.addAttribute("id", id);
		model.addAttribute("heading", this.choices.text((id != null) ? "forecast.source.edit" : "forecast.source.new"));
		model.addAttribute("units", ForecastChoices.units(units));
		model.addAttribute("taxes", this.taxes.options(this.choices.today(), this.choices.locale()));
		trail(model);
		return "forecast/sources/form";
	}

	/**
	 * Reads the form: a credit code names a taxpayer on the register, and its name needs
	 * not be typed.
	 * @return the facts, or nothing where something is wrong
	 */
	@Nullable LargeSourceFacts read(LargeSourceForm form, BindingResult errors, Actor actor) {
		TaxpayerId taxpayer = null;
		String name = form.getName();
		if (!form.getCreditCode().isBlank()) {
			try {
				TaxpayerSummary found = this.management.taxpayer(form.getCreditCode(), actor);
				taxpayer = found.id();
				name = name.isBlank() ? found.name() : name;
			}
			catch (PortalException ex) {
				errors.rejectValue("creditCode", ex.messageKey(), ex.arguments(), null);
			}
		}
		if (name.isBlank() && !errors.hasFieldErrors("creditCode")) {
			errors.rejectValue("name", "NotBlank");
		}
		if (!form.getTax().isBlank() && this.taxes.find(form.getTax()).isEmpty()) {
			errors.rejectValue("tax", "NotBlank");
		}
		return errors.hasErrors() ? null : form.toFacts(taxpayer, name);
	}

	/**
	 * Returns the taxpayer of a source, if it is on the register.
	 */
	@Nullable TaxpayerSummary taxpayer(LargeSourceSummary source) {
		return (source.taxpayer() != null) ? this.taxpayers.summary(source.taxpayer()) : null;
	}

	String creditCode(LargeSourceSummary source) {
		TaxpayerSummary found = taxpayer(source);
		return (found != null) ? found.creditCode() : "";
	}

	LocalDate today() {
		return this.choices.today();
	}

	void trail(Model model) {
		model.addAttribute("trail", List.of(new Option("/large-sources", this.choices.text("forecast.source.title"))));
	}

}
