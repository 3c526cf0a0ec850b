package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.DataScope;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.DerivedElements;
import org.workstyle.indicator.ReadingTable;
import org.workstyle.indicator.Readings;
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.CheckResultManagement;
import org.workstyle.inspection.ComplianceRates;
import org.workstyle.inspection.ComplianceTables;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingManagement;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.inspection.InspectionDetails;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.InspectionManagement;
import org.workstyle.inspection.InspectionRecords;
import org.workstyle.inspection.Observation;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Figures of inspections and findings against the records they were counted from. Of the
 * unit four items were checked: two in order, one partly, one not applicable; the second
 * inspection found the same article not followed again.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class, SampleInspections.class, Uploading.class })
class InspectionElementsTests {

	@Autowired
	Organization organization;

	@Autowired
	SampleInspections samples;

	@Autowired
	InspectionManagement inspections;

	@Autowired
	FindingManagement findings;

	@Autowired
	FindingRecords records;

	@Autowired
	InspectionRecords inspectionRecords;

	@Autowired
	CheckResultManagement results;

	@Autowired
	ComplianceRates rates;

	@Autowired
	Readings readings;

	@Autowired
	DerivedElements derived;

	@Autowired
	PortalPages pages;

	@Autowired
	JdbcClient jdbc;

	private UnitId branch;

	private UnitId other;

	private CurrentUser head;

	private CurrentUser inspector;

	private List<ArticleRow> articles;

	private LocalDate today;

	private YearMonth quarter;

	private InspectionId second;

	private FindingId fixed;

	private FindingId late;

	@BeforeEach
	void twoInspections() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(org.workstyle.account.UnitType.TAX_BRANCH, bureau);
		this.other = this.organization.department(bureau);
		this.head = this.organization.account(this.organization.person("赵科长", this.branch), Role.STAFF, Role.UNIT_HEAD);
		this.inspector = this.organization.account(this.organization.person("孙纪检", this.other), Role.STAFF,
				Role.INSPECTOR);
		this.articles = this.samples.articles(this.branch, this.head, "一", "二", "三", "四");
		this.today = this.samples.today();
		this.quarter = YearMonth.from(Quarter.containing(this.today).firstDay());
		InspectionId first = this.samples.open(this.articles, this.inspector, this.branch, this.other);
		this.samples.record(first, 0, this.branch, CheckOutcome.COMPLIANT, this.inspector);
		this.samples.record(first, 1, this.branch, CheckOutcome.COMPLIANT, this.inspector);
		this.samples.record(first, 3, this.branch, CheckOutcome.NOT_APPLICABLE, this.inspector);
		this.fixed = this.samples.find(this.samples.record(first, 2, this.branch, CheckOutcome.PARTLY, this.inspector),
				null, this.today, this.inspector);
		this.inspections.close(first, "检查完毕", this.inspector);
		this.second = this.samples.open(List.of(this.articles.get(2)), this.inspector, this.branch);
		this.late = this.samples.find(
				this.samples.record(this.second, 0, this.branch, CheckOutcome.NOT_COMPLIANT, this.inspector), null,
				this.today, this.inspector);
		this.samples.report(this.fixed, this.head, this.records);
		this.findings.signOff(this.fixed, this.records.find(this.fixed, this.inspector).version(), "整改到位",
				this.inspector);
	}

	@Test
	void countsWhatTheRecordsSay() {
		assertThat(value("inspections_planned", this.branch)).isEqualTo("2");
		assertThat(value("inspections_done", this.branch)).isEqualTo("1");
		assertThat(value("inspections_planned", this.other)).isEqualTo("1");
		assertThat(value("units_total", this.branch)).isEqualTo("1");
		assertThat(value("units_inspected", this.branch)).isEqualTo("1");
		assertThat(value("units_inspected", this.other)).isEqualTo("0");
		assertThat(value("items_checked", this.branch)).isEqualTo("4");
		assertThat(value("items_compliant", this.branch)).isEqualTo("2");
		assertThat(value("findings_total", this.branch)).isEqualTo("2");
		assertThat(value("findings_repeated", this.branch)).isEqualTo("1");
		assertThat(value("findings_fixed_ontime", this.branch)).isEqualTo("1");
		assertThat(value("findings_due", this.branch)).as("the other is due at the end of today only").isEqualTo("1");

		this.jdbc.sql("update finding set deadline = deadline - 1, original_deadline = deadline - 1 where id = :id")
			.param("id", this.late.value())
			.update();
		YearMonth due = YearMonth.from(Quarter.containing(this.today.minusDays(1)).firstDay());
		assertThat(value("findings_due", this.branch, due)).isEqualTo(due.equals(this.quarter) ? "2" : "1");
	}

	/**
	 * Of the unit's two findings the later one repeats the earlier; withdrawn, even past
	 * its deadline, it counts neither among all, nor as a repeat, nor as due.
	 */
	@Test
	void aWithdrawnFindingCountsNowhere() {
		withdraw(this.late);
		assertThat(value("findings_total", this.branch)).isEqualTo("1");
		assertThat(value("findings_repeated", this.branch)).isEqualTo("0");
		this.jdbc.sql("update finding set deadline = deadline - 1, original_deadline = deadline - 1 where id = :id")
			.param("id", this.late.value())
			.update();
		YearMonth due = YearMonth.from(Quarter.containing(this.today.minusDays(1)).firstDay());
		assertThat(value("findings_due", this.branch, due)).isEqualTo(due.equals(this.quarter) ? "1" : "0");
		assertThat(value("findings_fixed_ontime", this.branch)).isEqualTo("1");
		leadsFromTheFigureToTheRecordsThatAddUpToIt();
	}

	/**
	 * What was withdrawn was no problem, so that finding it later is no repeat.
	 */
	@Test
	void nothingRepeatsAWithdrawnFinding() {
		this.findings.reopen(this.fixed, this.records.find(this.fixed, this.inspector).version(), this.today, "销号有误",
				this.inspector);
		assertThat(value("findings_fixed_ontime", this.branch)).isEqualTo("0");
		withdraw(this.fixed);
		assertThat(value("findings_total", this.branch)).isEqualTo("1");
		assertThat(value("findings_repeated", this.branch)).isEqualTo("0");
		assertThat(value("findings_due", this.branch)).isEqualTo("0");
	}

	@Test
	void leadsFromTheFigureToTheRecordsThatAddUpToIt() {
		for (String code : List.of("inspections_planned", "inspections_done", "items_checked", "items_compliant",
				"findings_total", "findings_repeated", "findings_due", "findings_fixed_ontime")) {
			String address = this.derived.recordsAddress(code, this.branch, this.quarter, this.quarter.plusMonths(2))
				.orElseThrow();
			assertThat(this.pages.page(address, this.inspector).select("tbody tr").size()).as(code)
				.isEqualTo(Integer.parseInt(value(code, this.branch)));
		}
	}

	/**
	 * Branch: 2 of 4 in order, 50.0 per cent; what does not apply is not counted.
	 */
	@Test
	void ratesByThemeUnitAndRegulationAgree() {
		ComplianceTables tables = this.rates.of(this.today, this.today,
				new DataScope(false, Set.of(this.branch, this.other), Set.of(), null));

		assertThat(tables.all().percent()).hasToString("50.0");
		assertThat(tables.all().checked()).isEqualTo(4);
		assertThat(tables.units()).singleElement().satisfies((unit) -> {
			assertThat(unit.key()).isEqualTo(this.branch.toString());
			assertThat(List.of(unit.compliant(), unit.partly(), unit.not())).containsExactly(2, 1, 1);
		});
		assertThat(tables.themes()).singleElement()
			.satisfies((theme) -> assertThat(theme.key()).isEqualTo("DOCUMENTS_AND_MEETINGS"));
		assertThat(tables.regulations()).singleElement()
			.satisfies(
					(regulation) -> assertThat(regulation.name()).isEqualTo("《" + this.articles.get(0).title() + "》"));
		assertThat(this.rates
			.of(this.today.minusDays(9), this.today.minusDays(1),
					new DataScope(false, Set.of(this.branch), Set.of(), null))
			.all()
			.percent()).isNull();
		assertThat(this.pages.page("/compliance-rates", this.head).text()).contains("50.0%");
	}

	/**
	 * Without the finding its result can be set right: 3 of 4 in order, 75.0 per cent.
	 */
	@Test
	void aResultWhoseFindingIsWithdrawnIsSetRightInTheRates() {
		assertThatExceptionOfType(PortalException.class).isThrownBy(this::setRight)
			.extracting(PortalException::messageKey)
			.isEqualTo("inspection.error.result.findings");
		withdraw(this.late);
		setRight();
		assertThat(value("items_compliant", this.branch)).isEqualTo("3");
		assertThat(this.rates
			.of(this.today, this.today, new DataScope(false, Set.of(this.branch, this.other), Set.of(), null))
			.all()
			.percent()).hasToString("75.0");
	}

	private void setRight() {
		InspectionDetails inspection = this.inspectionRecords.find(this.second, this.inspector);
		InspectionDetails.ResultRow result = inspection.results().get(0);
		this.results.record(this.second, result.item(), this.branch, UUID.randomUUID(), result.version(),
				new Observation(CheckOutcome.COMPLIANT, null, this.today), List.of(), this.inspector);
	}

	private void withdraw(FindingId finding) {
		this.findings.withdraw(finding, this.records.find(finding, this.inspector).version(), "登记有误", this.inspector);
	}

	private String value(String code, UnitId unit) {
		return value(code, unit, this.quarter);
	}

	private String value(String code, UnitId unit, YearMonth first) {
		ReadingTable table = this.readings.of(Set.of(code), List.of(unit), first, first.plusMonths(2));
		return table.get(code, unit, first).text();
	}

}
