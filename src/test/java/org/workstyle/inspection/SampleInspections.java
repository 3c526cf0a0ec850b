package org.workstyle.inspection;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.regulation.ArticleFilter;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.Articles;
import org.workstyle.regulation.RegulationFixture;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationManagement;
import org.workstyle.regulation.RevisionManagement;

/**
 * Makes inspections, results and findings for tests, by the real managements.
 */
@TestComponent
public class SampleInspections {

	private final RegulationManagement regulations;

	private final RevisionManagement revisions;

	private final Articles articles;

	private final InspectionManagement inspections;

	private final InspectionRecords records;

	private final CheckResultManagement results;

	private final FindingManagement findings;

	private final CorrectionManagement corrections;

	private final InspectionTemplates templates;

	private final Clock clock;

	public SampleInspections(RegulationManagement regulations, RevisionManagement revisions, Articles articles,
			InspectionManagement inspections, InspectionRecords records, CheckResultManagement results,
			FindingManagement findings, CorrectionManagement corrections, InspectionTemplates templates, Clock clock) {
		this.regulations = regulations;
		this.revisions = revisions;
		this.articles = articles;
		this.inspections = inspections;
		this.records = records;
		this.results = results;
		this.findings = findings;
		this.corrections = corrections;
		this.templates = templates;
		this.clock = clock;
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Publishes a regulation, in force for a year.
	 */
	public List<ArticleRow> articles(UnitId owner, CurrentUser head, String... texts) {
		LocalDate from = today().minusYears(1);
		RegulationId id = RegulationFixture.published(this.regulations, this.revisions, RegulationFixture.facts(owner),
				RegulationFixture.articles(texts), from, head);
		return this.articles.inForceOn(today(), ArticleFilter.of(id));
	}

	/**
	 * Opens an inspection that began two weeks ago.
	 */
	public InspectionId open(List<ArticleRow> items, CurrentUser inspector, UnitId... units) {
		return open(InspectionFixture.facts(today().minusDays(14), today(), units), items, inspector);
	}

	public InspectionId open(InspectionFacts facts, List<ArticleRow> items, CurrentUser inspector) {
		InspectionId id = this.inspections.open(facts, inspector);
		this.inspections.addItems(id, items.stream().map(ArticleRow::id).toList(), inspector);
		return id;
	}

	public CheckItemId item(InspectionId inspection, int place, CurrentUser inspector) {
		return this.records.find(inspection, inspector).items().get(place).id();
	}

	public CheckResultId record(InspectionId inspection, int place, UnitId unit, CheckOutcome outcome,
			CurrentUser inspector) {
		return record(inspection, place, unit, outcome, today(), inspector);
	}

	public CheckResultId record(InspectionId inspection, int place, UnitId unit, CheckOutcome outcome, LocalDate on,
			CurrentUser inspector) {
		return this.results.record(inspection, item(inspection, place, inspector), unit, UUID.randomUUID(), null,
				new Observation(outcome, outcome.isAmiss() ? "未见会议记录" : null, on), List.of(), inspector);
	}

	public FindingId find(CheckResultId result, @Nullable PersonId person, LocalDate deadline, CurrentUser inspector) {
		return this.findings.open(result, InspectionFixture.problem("未按月召开会议", person, deadline), inspector);
	}

	/**
	 * A finding of the unit with the first of the articles, to be corrected in a
	 * fortnight.
	 */
	public FindingId finding(List<ArticleRow> items, UnitId unit, CurrentUser inspector) {
		InspectionId inspection = open(items, inspector, unit);
		return find(record(inspection, 0, unit, CheckOutcome.NOT_COMPLIANT, inspector), null, today().plusDays(14),
				inspector);
	}

	public void report(FindingId finding, CurrentUser officer, FindingRecords findings) {
		this.corrections.report(finding, findings.find(finding, officer).version(),
				new Correction("无人督促", "明确专人提醒", today()), List.of(file("佐证.txt", "会议记录")), officer);
	}

	public InspectionTemplateId template(InspectionId inspection, CurrentUser inspector) {
		return this.templates.keep(inspection, "定期检查" + UUID.randomUUID(), 3, inspector);
	}

	public static EvidenceFile file(String name, String content) {
		return new EvidenceFile(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

}
