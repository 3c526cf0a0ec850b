package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.account.DataScopes;
import org.workstyle.exchange.SheetColumn;
import org.workstyle.inspection.ComplianceRate;
import org.workstyle.inspection.ComplianceRates;
import org.workstyle.inspection.ComplianceTables;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * Rates of compliance of a period, by theme, unit and regulation.
 */
@Controller
@RequestMapping("/compliance-rates")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class RatesController {

	private final ComplianceRates rates;

	private final InspectionChoices choices;

	private final InspectionSheets sheets;

	private final DataScopes scopes;

	RatesController(ComplianceRates rates, InspectionChoices choices, InspectionSheets sheets, DataScopes scopes) {
		this.rates = rates;
		this.choices = choices;
		this.sheets = sheets;
		this.scopes = scopes;
	}

	@GetMapping
	String show(@ModelAttribute("period") RatesForm period, BindingResult errors, @SignedIn Actor actor, Model model) {
		model.addAttribute("rates", tables(period, actor));
		model.addAttribute("exportUrl", period.address().address("/compliance-rates/export.xlsx"));
		return "inspection/rates/show";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("period") RatesForm period, BindingResult errors,
			@SignedIn Actor actor, Locale locale) {
		ComplianceTables tables = tables(period, actor);
		Stream<Line> lines = Stream
			.of(lines("themes", tables.themes(), locale), lines("units", tables.units(), locale),
					lines("regulations", tables.regulations(), locale))
			.flatMap((side) -> side);
		return this.sheets.answer("compliance-rate", period.address(), "/compliance-rates", columns(), lines, actor,
				locale);
	}

	private ComplianceTables tables(RatesForm period, Actor actor) {
		period.fill(this.choices.today());
		LocalDate from = Objects.requireNonNull(period.getFrom());
		LocalDate to = Objects.requireNonNull(period.getTo());
		return this.rates.of(from, to, this.scopes.of(actor));
	}

	private Stream<Line> lines(String side, List<ComplianceRate> rates, Locale locale) {
		String by = this.choices.text("inspection.rates." + side, locale);
		return rates.stream().map((rate) -> new Line(by, name(rate, locale), rate));
	}

	private String name(ComplianceRate rate, Locale locale) {
		String name = rate.name();
		return (name != null) ? name : this.choices.text("InspectionTheme." + rate.key(), locale);
	}

	private static List<SheetColumn<Line>> columns() {
		return List.of(SheetColumn.of("inspection.rates.by", 12, Line::by),
				SheetColumn.of("inspection.rates.measured", 40, Line::name),
				SheetColumn.of("inspection.rates.checked", 12, (line) -> line.rate().checked()),
				SheetColumn.of("CheckOutcome.COMPLIANT", 12, (line) -> line.rate().compliant()),
				SheetColumn.of("CheckOutcome.PARTLY", 12, (line) -> line.rate().partly()),
				SheetColumn.of("CheckOutcome.NOT_COMPLIANT", 12, (line) -> line.rate().not()),
				SheetColumn.of("inspection.rates.per-cent", 12, (line) -> line.rate().percent()));
	}

	private record Line(String by, String name, ComplianceRate rate) {

	}

}
