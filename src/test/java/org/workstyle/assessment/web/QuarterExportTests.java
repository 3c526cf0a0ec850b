package org.workstyle.assessment.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.assessment.Edition;
import org.workstyle.assessment.EditionScore;
import org.workstyle.assessment.EditionUnit;
import org.workstyle.assessment.Editions;
import org.workstyle.shared.Quarter;
import org.workstyle.support.DemonstrationRecords;
import org.workstyle.support.DemonstrationTest;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The workbook of a quarter, opened again and held against the page and the database.
 */
@DemonstrationTest
@Import(PortalPages.class)
class QuarterExportTests {

	private static final Quarter QUARTER = new Quarter(2023, 1);

	@Autowired
	DemonstrationRecords records;

	@Autowired
	PortalPages pages;

	@Autowired
	Editions editions;

	@Autowired
	JdbcClient jdbc;

	@Test
	void saysTheSameAsThePage() throws IOException {
		Map<String, List<Row>> sheets = sheets("/quarters/2023Q1/export.xlsx", "staff");
		Document page = this.pages.page("/quarters/2023Q1", this.records.person("staff"));

		assertThat(sheets.keySet()).containsExactlyInAnyOrder("排名", "维度得分", "得分总表", "指标得分", "指标与规则", "取数", "加减分", "说明");
		List<Row> ranking = sheets.get("排名");
		assertThat(ranking).hasSize(page.select("table.ranking tbody tr").size() + 1);
		Map<String, BigDecimal> dimensions = new HashMap<>();
		body(sheets.get("维度得分")).forEach((row) -> dimensions.put(text(row, 0) + text(row, 1), number(row, 3)));
		assertThat(page.select("table.ranking tbody tr")).allSatisfy((line) -> {
			String name = line.select("th a").text();
			Row row = body(ranking).stream().filter((each) -> text(each, 1).equals(name)).findFirst().orElseThrow();
			assertThat(number(row, 2)).isEqualByComparingTo(line.select("strong").text());
			for (int at = 0; at < 10; at++) {
				String shown = line.select("td.number").get(3 + at).select("a").text();
				BigDecimal found = dimensions.get(name + "C1 C2 C3 C4 C5 R1 R2 R3 R4 R5".split(" ")[at]);
				assertThat((found != null) ? found.setScale(2).toPlainString() : "").isEqualTo(shown);
			}
		});
	}

	@Test
	void saysTheSameAsTheDatabaseToTheLastDigit() throws IOException {
		Edition latest = this.editions.latest(QUARTER);
		Map<String, List<Row>> sheets = sheets("/quarters/2023Q1/export.xlsx", "performance");
		Map<UnitId, String> names = new HashMap<>();
		this.editions.units(latest.id()).forEach((unit) -> names.put(unit.unit(), unit.name()));
		Map<String, Row> byKey = new HashMap<>();
		body(sheets.get("指标得分")).forEach((row) -> byKey.put(text(row, 0) + text(row, 1), row));
		List<EditionScore> scores = this.editions.scores(latest.id(), null);

		assertThat(byKey).hasSize(scores.size());
		assertThat(scores).allSatisfy((score) -> {
			Row row = byKey.get(names.get(score.unit()) + score.indicator());
			same(row, 4, score.numerator());
			same(row, 5, score.denominator());
			same(row, 6, score.value());
			same(row, 8, score.score());
			same(row, 9, score.full());
			same(row, 10, (score.score() != null) ? score.lost() : null);
		});
		List<Row> matrix = sheets.get("得分总表");
		assertThat(body(matrix)).allSatisfy((row) -> {
			for (int at = 1; at < matrix.get(0).getCellCount(); at++) {
				Row single = byKey.get(text(row, 0) + text(matrix.get(0), at));
				same(row, at, (single != null && single.getOptionalCell(8).isPresent()) ? number(single, 8) : null);
			}
		});
		assertThat(sheets.get("指标与规则")).hasSize(41);
		assertThat(body(sheets.get("取数"))).filteredOn((row) -> row.getOptionalCell(4).isPresent())
			.hasSizeGreaterThan(500)
			.anySatisfy((row) -> assertThat(number(row, 4)).isPositive());
	}

	@Test
	void listsOnlyReadingsThatAUnitHasToReport() throws IOException {
		List<String> branches = this.jdbc.sql("select short_name from unit where type = 'TAX_BRANCH'")
			.query(String.class)
			.list();
		List<Row> readings = body(sheets("/quarters/2023Q1/export.xlsx", "performance").get("取数"));

		assertThat(readings).filteredOn((row) -> text(row, 1).equals("tax_due"))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(branches).contains(text(row, 0)));
	}

	@Test
	void exportsTheEditionAskedForAndTellsWhich() throws IOException {
		List<String> corrected = this.jdbc
			.sql("select year || 'Q' || quarter_number from edition where number = 2 and quarter_number is not null")
			.query(String.class)
			.list();
		Quarter quarter = Quarter.of(corrected.get(0));
		for (Edition edition : this.editions.of(quarter)) {
			Map<String, List<Row>> sheets = sheets("/quarters/" + quarter + "/export.xlsx?edition=" + edition.number(),
					"head");
			Map<String, BigDecimal> shown = new HashMap<>();
			body(sheets.get("排名")).forEach((row) -> shown.put(text(row, 1), number(row, 2)));
			for (EditionUnit unit : this.editions.units(edition.id())) {
				assertThat(shown.get(unit.name())).as("%s %s", edition.number(), unit.name())
					.isEqualByComparingTo(unit.score());
			}
			assertThat(sheets.get("说明")).extracting((row) -> text(row, 1))
				.contains(edition.digest(), "第 " + edition.number() + " 版", "/quarters/" + quarter);
		}
	}

	@Test
	void tellsReasonsOfAdjustmentsOnlyToThoseWhoSeeTheUnit() throws IOException {
		String quarter = this.jdbc.sql("""
				select year || 'Q' || quarter_number from adjustment a
				where state = 'APPROVED' and quarter_number is not null and exists (
				  select from edition e where e.year = a.year and e.quarter_number = a.quarter_number)
				limit 1""").query(String.class).single();
		List<Row> all = body(sheets("/quarters/" + quarter + "/export.xlsx", "performance").get("加减分"));
		List<Row> few = body(sheets("/quarters/" + quarter + "/export.xlsx", "staff").get("加减分"));

		assertThat(all).isNotEmpty().hasSameSizeAs(few).allSatisfy((row) -> assertThat(text(row, 2)).isNotEmpty());
		String own = this.jdbc.sql("select short_name from unit where code = 'ZG'").query(String.class).single();
		assertThat(few).allSatisfy((row) -> {
			assertThat(number(row, 1)).isNotZero();
			assertThat(text(row, 2).isEmpty()).isEqualTo(!text(row, 0).equals(own));
		});
	}

	@Test
	void isNotForAdministratorsNorBeforePublication() {
		assertThat(get("/quarters/2023Q1/export.xlsx", "admin")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/quarters/2023Q2/export.xlsx", "performance")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/quarters/2023Q1/export.xlsx?edition=9", "performance")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Map<String, List<Row>> sheets(String address, String who) throws IOException {
		MvcTestResult answer = get(address, who);
		assertThat(answer).hasStatusOk();
		Map<String, List<Row>> sheets = new HashMap<>();
		try (ReadableWorkbook workbook = new ReadableWorkbook(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			for (var sheet : workbook.getSheets().toList()) {
				sheets.put(sheet.getName(), sheet.read());
			}
		}
		return sheets;
	}

	private MvcTestResult get(String address, String who) {
		CurrentUser person = this.records.person(who);
		return this.pages.get(address, person);
	}

	private static void same(Row row, int cell, @Nullable BigDecimal expected) {
		if (expected == null) {
			assertThat(row.getOptionalCell(cell)).as("%s %d", row, cell).isEmpty();
		}
		else {
			assertThat(number(row, cell)).as("%s %d", row, cell).isEqualByComparingTo(expected);
		}
	}

	private static List<Row> body(List<Row> sheet) {
		return sheet.subList(1, sheet.size());
	}

	private static String text(Row row, int cell) {
		return row.getOptionalCell(cell).map((each) -> each.getText()).orElse("");
	}

	/**
	 * A number, or the digits of one that a spreadsheet would not keep; nothing where
	 * nothing counts.
	 */
	private static @Nullable BigDecimal number(Row row, int cell) {
		return row.getOptionalCell(cell)
			.map((each) -> (each.getType() == CellType.NUMBER) ? each.asNumber() : new BigDecimal(each.getText()))
			.orElse(null);
	}

}
