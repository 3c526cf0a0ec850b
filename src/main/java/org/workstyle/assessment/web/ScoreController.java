package org.workstyle.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.assessment.AssessmentQuarter;
import org.workstyle.assessment.QuarterManagement;
import org.workstyle.assessment.QuarterOverview;
import org.workstyle.assessment.ScoreExplanation;
import org.workstyle.assessment.ScoreExplanation.Explained;
import org.workstyle.assessment.ScoreExplanation.Standing;
import org.workstyle.indicator.DataElement;
import org.workstyle.scoring.IndicatorScore;
import org.workstyle.scoring.RankAbove;
import org.workstyle.scoring.UnitScore;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * A unit's score sheet (记分单), and each of its scores explained down to the records.
 */
@Controller
@RequestMapping("/quarters/{quarter}/units/{unit}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ScoreController {

	private final QuarterManagement quarters;

	private final ScoreExplanation explanation;

	private final DataScopes scopes;

	private final AssessmentTexts texts;

	private final ExplanationText working;

	private final QuarterOverview overview;

	private final RequirementText requirements;

	private final CorrectionChoices choices;

	private final RuleWords words;

	ScoreController(QuarterManagement quarters, ScoreExplanation explanation, DataScopes scopes, AssessmentTexts texts,
			ExplanationText working, QuarterOverview overview, RequirementText requirements, CorrectionChoices choices,
			RuleWords words) {
		this.quarters = quarters;
		this.explanation = explanation;
		this.scopes = scopes;
		this.texts = texts;
		this.working = working;
		this.overview = overview;
		this.requirements = requirements;
		this.choices = choices;
		this.words = words;
	}

	@GetMapping
	String show(@PathVariable Quarter quarter, @PathVariable UnitId unit, @SignedIn Actor actor, Model model) {
		AssessmentQuarter assessed = readable(quarter, unit, actor);
		Standing standing = this.explanation.standing(assessed);
		UnitScore result = standing.of(unit);
		List<Explained> explained = this.explanation.explain(standing, unit);
		Map<String, List<IndicatorScore>> byDimension = new TreeMap<>();
		explained.forEach((each) -> byDimension.computeIfAbsent(each.score().dimension(), (code) -> new ArrayList<>())
			.add(each.score()));
		model.addAttribute("assessed", assessed);
		model.addAttribute("unit", this.overview.unit(assessed, unit));
		model.addAttribute("period", this.texts.quarter(quarter));
		model.addAttribute("scores", byDimension);
		model.addAttribute("result", result);
		model.addAttribute("above", RankAbove.of(result, standing.scores().units()).orElse(null));
		model.addAttribute("notes", this.working.notes(explained));
		model.addAttribute("takes", this.requirements.byCode(explained, this.working.known()));
		model.addAttribute("submitted", assessed.isPublished() ? null : this.overview.submitted(assessed));
		model.addAttribute("measured", standing.inputs().units().size());
		model.addAttribute("names", this.texts.dimensions());
		model.addAttribute("indicators", this.texts.indicators(quarter.year()));
		model.addAttribute("language", this.texts.locale());
		model.addAttribute("trail", this.texts.trail(quarter));
		return "assessment/quarters/unit";
	}

	@GetMapping("/indicators/{code}")
	String explain(@PathVariable Quarter quarter, @PathVariable UnitId unit, @PathVariable String code,
			@SignedIn Actor actor, Model model) {
		AssessmentQuarter assessed = readable(quarter, unit, actor);
		Explained explained = this.explanation.explain(this.explanation.standing(assessed), unit, code);
		UnitSummary named = this.overview.unit(assessed, unit);
		Map<String, DataElement> known = this.working.known();
		List<Option> trail = new ArrayList<>(this.texts.trail(quarter));
		trail.add(new Option("/quarters/" + quarter + "/units/" + unit, named.name()));
		model.addAttribute("assessed", assessed);
		model.addAttribute("unit", named);
		model.addAttribute("score", explained.score());
		model.addAttribute("rule", explained.rule());
		model.addAttribute("ruleWords", this.words.of(explained.rule()));
		model.addAttribute("formula", this.texts.formula(explained.rule()));
		model.addAttribute("indicator", this.texts.indicators(quarter.year()).get(code));
		model.addAttribute("steps", this.working.steps(explained.score()));
		model.addAttribute("elements", this.working.elements(explained, quarter, unit, known));
		model.addAttribute("requirements", this.requirements.of(explained, known));
		model.addAttribute("readings", this.choices.of(explained, quarter, known));
		model.addAttribute("appealing", actor.is(Role.UNIT_HEAD) && this.scopes.of(actor).edits(unit));
		model.addAttribute("decides", actor.is(Role.PERFORMANCE));
		model.addAttribute("language", this.texts.locale());
		model.addAttribute("trail", trail);
		return "assessment/quarters/explanation";
	}

	/**
	 * Published scores are everybody's to read, scores of an open quarter only the
	 * unit's.
	 */
	private AssessmentQuarter readable(Quarter quarter, UnitId unit, Actor actor) {
		AssessmentQuarter assessed = this.quarters.get(quarter);
		if (!assessed.isPublished() && !this.scopes.of(actor).sees(unit)) {
			throw new NotFoundException("score", unit);
		}
		return assessed;
	}

}
