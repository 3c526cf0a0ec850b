package org.workstyle.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.inspection.CheckResultId;
import org.workstyle.inspection.ConfidentialHandling;
import org.workstyle.inspection.Correction;
import org.workstyle.inspection.CorrectionManagement;
import org.workstyle.inspection.DisciplinaryForm;
import org.workstyle.inspection.EvidenceFile;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingManagement;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.inspection.InspectionDetails;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.InspectionRecords;

/**
 * Opens the findings of the demonstration and takes each along its course, through the
 * same doors as everybody.
 */
@Component
class FindingCourse {

	private final FindingManagement findings;

	private final CorrectionManagement corrections;

	private final ConfidentialHandling handling;

	private final FindingRecords records;

	private final InspectionRecords inspections;

	private final OpenedAccounts accounts;

	private final Moments moments;

	private final List<Opened> opened = new ArrayList<>();

	FindingCourse(FindingManagement findings, CorrectionManagement corrections, ConfidentialHandling handling,
			FindingRecords records, InspectionRecords inspections, OpenedAccounts accounts, Moments moments) {
		this.findings = findings;
		this.corrections = corrections;
		this.handling = handling;
		this.records = records;
		this.inspections = inspections;
		this.accounts = accounts;
		this.moments = moments;
	}

	/**
	 * Opens the findings of an inspection on the days their results were recorded.
	 */
	void open(InspectionId id, InspectionPlan plan, Bureau bureau, CurrentUser inspector) {
		InspectionDetails inspection = this.inspections.find(id, inspector);
		for (FindingPlan finding : FindingPlan.of(plan.key())) {
			InspectionDetails.ResultRow result = inspection.amiss()
				.stream()
				.filter((row) -> row.unit().equals(bureau.unit(finding.unit())) && finding.problem().equals(row.note()))
				.findFirst()
				.orElseThrow();
			CheckResultId source = result.id();
			this.moments.on(result.checkedOn(), 450, () -> ActingAs.somebody(inspector, () -> this.opened
				.add(new Opened(this.findings.open(source, finding.facts(bureau), inspector), finding))));
		}
	}

	/**
	 * Takes every finding along its course.
	 */
	void follow(Bureau bureau, CurrentUser inspector) {
		this.opened.forEach((each) -> each.plan().course().forEach((step) -> {
			String unit = each.plan().unit();
			boolean units = step.startsWith("R") || step.startsWith("X");
			CurrentUser who = units ? this.accounts.head(unit) : inspector;
			this.moments.on(day(step.substring(1, 5)), 200 + step.charAt(0),
					() -> ActingAs.somebody(who, () -> take(each, step, day(step.substring(1, 5)), who)));
		}));
		this.opened.clear();
	}

	private void take(Opened finding, String step, LocalDate day, CurrentUser who) {
		FindingId id = finding.id();
		switch (step.charAt(0)) {
			case 'R' -> this.corrections.report(id, version(id, who),
					new Correction(finding.plan().cause(), finding.plan().measure(), day), List.of(evidence(step)),
					who);
			case 'S' -> this.findings.signOff(id, version(id, who), "整改措施已落实，佐证齐全，同意销号。", who);
			case 'B' -> this.findings.sendBack(id, version(id, who), "佐证材料不能说明整改到位，请补充。", who);
			case 'X' -> this.corrections.askExtension(id, day(step.substring(6)), "涉及跨股室协作，需要更多时间。", who);
			case 'G' -> this.findings.decideExtension(id, true, "理由充分，同意延期。", who);
			case 'N' -> this.findings.decideExtension(id, false, "理由不充分，请按期整改。", who);
			case 'W' -> this.findings.withdraw(id, version(id, who), "经复核，调研报告已按期形成并归档，登记有误。", who);
			case 'C' -> this.handling.record(id, DisciplinaryForm.FIRST, "对分局负责人谈话提醒，责令作出书面检查。", "日常监督", who);
			default -> throw new IllegalArgumentException("No step " + step);
		}
	}

	private long version(FindingId id, CurrentUser who) {
		return this.records.find(id, who).version();
	}

	private static EvidenceFile evidence(String step) {
		return new EvidenceFile("整改佐证-" + step.substring(1) + ".txt",
				new ByteArrayInputStream("整改情况说明及相关台账。".getBytes(StandardCharsets.UTF_8)));
	}

	private static LocalDate day(String text) {
		return LocalDate.of(2023, Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(2)));
	}

	private record Opened(FindingId id, FindingPlan plan) {

	}

}
