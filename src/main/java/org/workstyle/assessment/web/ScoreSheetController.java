package org.workstyle.assessment.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.assessment.Edition;
import org.workstyle.assessment.EditionText;
import org.workstyle.assessment.Editions;
import org.workstyle.assessment.QuarterAdjustments;
import org.workstyle.assessment.ScoreExplanation;
import org.workstyle.assessment.ScoreExplanation.Standing;
import org.workstyle.scoring.QuarterInputs;
import org.workstyle.scoring.UnitScore;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.SignedIn;

/**
 * The score sheet (记分单) of a unit and a published quarter, to be printed and signed.
 * Reasons of adjustments are for those who see the unit's records.
 */
@Controller
@RequestMapping("/quarters/{quarter}/units/{unit}/sheet")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ScoreSheetController {

	private final Editions editions;

	private final ScoreExplanation explanation;

	private final ScoreSheetLines lines;

	private final QuarterAdjustments adjustments;

	private final DataScopes scopes;

	private final AssessmentTexts texts;

	ScoreSheetController(Editions editions, ScoreExplanation explanation, ScoreSheetLines lines,
			QuarterAdjustments adjustments, DataScopes scopes, AssessmentTexts texts) {
		this.editions = editions;
		this.explanation = explanation;
		this.lines = lines;
		this.adjustments = adjustments;
		this.scopes = scopes;
		this.texts = texts;
	}

	@GetMapping
	String show(@PathVariable Quarter quarter, @PathVariable UnitId unit,
			@RequestParam(required = false) @Nullable Integer edition, @SignedIn Actor actor, Model model) {
		EditionText text = this.editions.text(quarter, edition);
		Edition chosen = text.edition();
		Standing standing = this.explanation.standing(text);
		UnitScore result = standing.of(unit);
		String name = standing.inputs()
			.units()
			.stream()
			.filter((each) -> each.id().equals(unit.toString()))
			.map(QuarterInputs.Unit::name)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("unit in the quarter", unit));
		List<Option> trail = new ArrayList<>(this.texts.trail(quarter));
		trail.add(new Option("/quarters/" + quarter + "/units/" + unit, name));
		model.addAttribute("quarter", quarter);
		model.addAttribute("period", this.texts.quarter(quarter));
		model.addAttribute("edition", chosen);
		model.addAttribute("unit", unit);
		model.addAttribute("name", name);
		model.addAttribute("result", result);
		model.addAttribute("measured", standing.inputs().units().size());
		model.addAttribute("caps", standing.inputs().caps());
		model.addAttribute("dimensions", this.lines.of(standing, unit, result));
		model.addAttribute("adjustments",
				this.adjustments.of(standing.inputs(), this.scopes.of(actor))
					.stream()
					.filter((each) -> each.unit().equals(unit))
					.toList());
		model.addAttribute("trail", trail);
		return "assessment/quarters/sheet";
	}

}
