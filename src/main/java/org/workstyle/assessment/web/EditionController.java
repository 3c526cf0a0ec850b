package org.workstyle.assessment.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.assessment.AppealId;
import org.workstyle.assessment.Correction;
import org.workstyle.assessment.Correction.Replacement;
import org.workstyle.assessment.Editions;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Proves a quarter's editions, and corrects a quarter by a new one.
 */
@Controller
@RequestMapping("/quarters/{quarter}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class EditionController {

	private final Editions editions;

	private final VerificationPage verification;

	private final Correction correction;

	private final AssessmentTexts texts;

	EditionController(Editions editions, VerificationPage verification, Correction correction,
			AssessmentTexts texts) {
		this.editions = editions;
		this.verification = verification;
		this.correction = correction;
		this.texts = texts;
	}

	@GetMapping("/verification")
	String verify(@PathVariable Quarter quarter, @RequestParam(required = false) @Nullable Integer edition,
			Model model) {
		model.addAttribute("appeals", "/quarters/" + quarter + "/appeals");
		model.addAttribute("trail", this.texts.trail(quarter));
		return this.verification.show(this.editions.of(quarter), edition, this.texts.quarter(quarter),
				"/quarters/" + quarter + "/verification", model);
	}

	/**
	 * Corrects an element at a unit: a value for each month that was wrong.
	 */
	@PostMapping("/corrections")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String correct(@PathVariable Quarter quarter, @RequestParam UnitId unit, @RequestParam String element,
			@RequestParam(required = false) @Nullable String month, @RequestParam(defaultValue = "") String value,
			@RequestParam(required = false) @Nullable AppealId appeal, @RequestParam String reason,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "assessment.done.corrected", reason, () -> this.correction.correct(quarter,
				new Replacement(element, unit, typed(month, value, quarter)), appeal, reason, actor));
		return "redirect:/quarters/{quarter}";
	}

	private static Map<YearMonth, String> typed(@Nullable String month, String value, Quarter quarter) {
		Map<YearMonth, String> typed = new TreeMap<>();
		if (month != null && !month.isBlank()) {
			YearMonth of = YearMonth.parse(month);
			if (!Quarter.containing(of.atDay(1)).equals(quarter)) {
				throw new PortalException("assessment.error.other-quarter", quarter.toString());
			}
			typed.put(of, value);
		}
		return typed;
	}

}
