package org.workstyle.arrears.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseTimeline;
import org.workstyle.arrears.MeasureRecords;
import org.workstyle.arrears.MeasureView;
import org.workstyle.arrears.NextDate;
import org.workstyle.arrears.PlanRecords;
import org.workstyle.arrears.PlanView;

/**
 * What the page of a case shows of plans, measures and the time line: three statements.
 */
@Component
class ClearingParts {

	private static final int LATEST = 10;

	private final PlanRecords plans;

	private final MeasureRecords measures;

	private final CaseTimeline timeline;

	private final ClearingChoices choices;

	ClearingParts(PlanRecords plans, MeasureRecords measures, CaseTimeline timeline, ClearingChoices choices) {
		this.plans = plans;
		this.measures = measures;
		this.timeline = timeline;
		this.choices = choices;
	}

	void addTo(Model model, ArrearsCaseId id, Locale locale) {
		List<PlanView> agreed = this.plans.of(id, this.choices.today());
		List<MeasureView> taken = this.measures.of(id);
		model.addAttribute("plans", agreed);
		model.addAttribute("measures", taken);
		model.addAttribute("next", NextDate.of(agreed, taken, this.choices.today()));
		model.addAttribute("latest", this.timeline.latest(id, LATEST, locale));
		model.addAttribute("today", this.choices.today());
		model.addAttribute("noteKey", UUID.randomUUID());
	}

}
