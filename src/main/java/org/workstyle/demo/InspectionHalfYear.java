package org.workstyle.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.inspection.InspectionFacts;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.InspectionManagement;
import org.workstyle.inspection.InspectionTemplateId;
import org.workstyle.inspection.InspectionTemplates;
import org.workstyle.inspection.InspectionTheme;
import org.workstyle.regulation.ArticleRow;

/**
 * Enters the half-year's inspections of all themes, with findings in every state.
 */
@Component
class InspectionHalfYear {

	private final InspectionRules rules;

	private final InspectionManagement inspections;

	private final InspectionTemplates templates;

	private final ResultMaker results;

	private final FindingCourse findings;

	private final OpenedAccounts accounts;

	private final Moments moments;

	private final Clock clock;

	InspectionHalfYear(InspectionRules rules, InspectionManagement inspections, InspectionTemplates templates,
			ResultMaker results, FindingCourse findings, OpenedAccounts accounts, Moments moments, Clock clock) {
		this.rules = rules;
		this.inspections = inspections;
		this.templates = templates;
		this.results = results;
		this.findings = findings;
		this.accounts = accounts;
		this.moments = moments;
		this.clock = clock;
	}

	void enter(Bureau bureau, Seed seed) {
		List<ArticleRow> articles = this.rules.publish(bureau);
		CurrentUser inspector = this.accounts.actor("inspector");
		LocalDate today = LocalDate.now(this.clock);
		Map<String, InspectionTemplateId> kept = new HashMap<>();
		for (List<String> row : DemoFile.rows("inspections.csv")) {
			InspectionPlan plan = new InspectionPlan(row);
			LocalDate opened = plan.startsOn().isAfter(today) ? today.minusDays(1) : plan.startsOn();
			List<InspectionId> made = new ArrayList<>();
			this.moments.on(opened, 10,
					() -> ActingAs.somebody(inspector, () -> made.add(open(plan, bureau, articles, kept, inspector))));
			InspectionId id = made.get(0);
			if (!plan.startsOn().isAfter(today)) {
				this.results.record(id, plan, bureau, seed.of("inspection " + plan.key()), inspector);
				this.findings.open(id, plan, bureau, inspector);
			}
			plan.closedOn()
				.ifPresent((day) -> this.moments.on(day, 400, () -> ActingAs.somebody(inspector,
						() -> this.inspections.close(id, "检查完毕，问题已登记并交责任单位整改。", inspector))));
			plan.months()
				.ifPresent((months) -> this.moments.on(plan.endsOn(), 420, () -> ActingAs.somebody(inspector,
						() -> kept.put(plan.key(), this.templates.keep(id, plan.title(), months, inspector)))));
		}
		this.findings.follow(bureau, inspector);
	}

	private InspectionId open(InspectionPlan plan, Bureau bureau, List<ArticleRow> articles,
			Map<String, InspectionTemplateId> kept, CurrentUser inspector) {
		InspectionTemplateId template = kept.get(plan.follows());
		if (template != null) {
			return this.templates.openNext(template, plan.title(), plan.startsOn(), plan.endsOn(), inspector).id();
		}
		Set<UnitId> units = Arrays.stream(plan.units()).map(bureau::unit).collect(Collectors.toSet());
		InspectionId id = this.inspections.open(new InspectionFacts(InspectionTheme.valueOf(plan.theme()), plan.title(),
				null, plan.startsOn(), plan.endsOn(), units), inspector);
		this.inspections.addItems(id,
				Arrays.stream(plan.articles()).mapToObj((number) -> articles.get(number - 1).id()).toList(), inspector);
		return id;
	}

}
