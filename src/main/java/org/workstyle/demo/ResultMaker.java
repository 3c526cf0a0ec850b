package org.workstyle.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.CheckResultManagement;
import org.workstyle.inspection.EvidenceFile;
import org.workstyle.inspection.InspectionDetails;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.InspectionRecords;
import org.workstyle.inspection.Observation;

/**
 * Records the results of an inspection unit by unit: what the findings say is amiss, the
 * rest in order. Of an open inspection the last units still wait.
 */
@Component
class ResultMaker {

	private static final int UNITS_A_DAY = 2;

	private static final int UNITS_WAITING = 3;

	private final CheckResultManagement results;

	private final InspectionRecords records;

	private final WorkingDays workingDays;

	private final Moments moments;

	ResultMaker(CheckResultManagement results, InspectionRecords records, WorkingDays workingDays, Moments moments) {
		this.results = results;
		this.records = records;
		this.workingDays = workingDays;
		this.moments = moments;
	}

	void record(InspectionId id, InspectionPlan plan, Bureau bureau, Random chance, CurrentUser inspector) {
		InspectionDetails inspection = this.records.find(id, inspector);
		String[] units = plan.units();
		int checked = plan.closedOn().isPresent() ? units.length : units.length - UNITS_WAITING;
		for (int place = 0; place < units.length; place++) {
			String unit = units[place];
			boolean amiss = FindingPlan.of(plan.key()).stream().anyMatch((finding) -> finding.unit().equals(unit));
			if (place < checked || amiss) {
				LocalDate day = this.workingDays.onOrAfter(plan.startsOn().plusDays(place / UNITS_A_DAY));
				this.moments.on(day, 90 + place * 7, () -> ActingAs.somebody(inspector,
						() -> record(inspection, plan, unit, bureau, day, chance, inspector)));
			}
		}
	}

	private void record(InspectionDetails inspection, InspectionPlan plan, String unit, Bureau bureau, LocalDate day,
			Random chance, CurrentUser inspector) {
		for (int item = 0; item < inspection.items().size(); item++) {
			int article = plan.articles()[item];
			Optional<FindingPlan> finding = FindingPlan.of(plan.key())
				.stream()
				.filter((each) -> each.unit().equals(unit) && each.article() == article)
				.findFirst();
			boolean inapplicable = finding.isEmpty() && chance.nextInt(12) == 0;
			CheckOutcome outcome = finding.map(FindingPlan::outcome)
				.orElse(inapplicable ? CheckOutcome.NOT_APPLICABLE : CheckOutcome.COMPLIANT);
			Observation seen = new Observation(outcome, finding.map(FindingPlan::problem).orElse(null), day);
			List<EvidenceFile> evidence = (outcome == CheckOutcome.COMPLIANT) ? List.of(file(unit, article))
					: List.of();
			this.results.record(inspection.id(), inspection.items().get(item).id(), bureau.unit(unit),
					new UUID(chance.nextLong(), chance.nextLong()), null, seen, evidence, inspector);
		}
	}

	private static EvidenceFile file(String unit, int article) {
		String text = "现场检查记录：" + unit + "，对照第" + article + "条核对台账和原始记录，未发现问题。";
		return new EvidenceFile("检查记录-" + unit + "-" + article + ".txt",
				new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
