package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

import org.workstyle.account.CurrentUser;
import org.workstyle.assessment.Edition;
import org.workstyle.assessment.EditionScore;
import org.workstyle.assessment.EditionUnit;
import org.workstyle.assessment.Editions;
import org.workstyle.shared.Quarter;
import org.workstyle.support.DemonstrationRecords;
import org.workstyle.support.DemonstrationTest;
import org.workstyle.support.PortalPages;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The printed score sheet, recalculated by somebody who has nothing but the sheet.
 */
@DemonstrationTest
@Import(PortalPages.class)
class ScoreSheetTests {

	private static final Quarter QUARTER = new Quarter(2023, 1);

	@Autowired
	DemonstrationRecords records;

	@Autowired
	PortalPages pages;

	@Autowired
	Editions editions;

	@Autowired
	StatementCount statements;

	@Test
	void letsALaymanRedoTheArithmeticOfEveryLine() {
		Set<String> kinds = new TreeSet<>();
		int redone = 0;
		for (EditionUnit unit : this.editions.units(this.editions.latest(QUARTER).id())) {
			Document sheet = this.pages.page(address(unit), this.records.person("staff"));
			for (Element line : sheet.select("tr[data-code]")) {
				if (line.select(".sheet-steps li").last().text().startsWith("四舍五入")) {
					Layman layman = new Layman(line);
					assertThat(layman.score()).as("%s %s", unit.name(), line.text())
						.isEqualTo(line.select("td.number").get(1).text());
					kinds.add(layman.kind());
					redone++;
				}
			}
			redoesTheSums(sheet, unit);
		}

		assertThat(kinds).containsExactly("bands", "gain", "linear", "pass-fail", "per-unit", "rank");
		assertThat(redone).isGreaterThan(200);
	}

	/**
	 * Adds up what stands in the lines: points, full scores, points lost, dimensions,
	 * total.
	 */
	private void redoesTheSums(Document sheet, EditionUnit unit) {
		BigDecimal earned = BigDecimal.ZERO;
		BigDecimal available = BigDecimal.ZERO;
		for (Element dimension : sheet.select(".sheet-lines > tbody")) {
			BigDecimal points = BigDecimal.ZERO;
			BigDecimal full = BigDecimal.ZERO;
			for (Element line : dimension.select("tr[data-code]")) {
				List<String> cells = line.select("td.number").eachText();
				if (!cells.get(1).equals("—")) {
					assertThat(decimal(cells.get(0)).subtract(decimal(cells.get(1)))).isEqualTo(cells.get(2));
					points = points.add(decimal(cells.get(1)));
					full = full.add(decimal(cells.get(0)));
				}
			}
			assertThat(dimension.select(".group td.number").eachText()).as("%s %s", unit.name(), dimension.id())
				.containsExactly(text(full), text(points), text(full.subtract(points)));
			earned = earned.add(points);
			available = available.add(full);
		}
		BigDecimal percent = earned.multiply(BigDecimal.valueOf(100))
			.divide(available, 2, java.math.RoundingMode.HALF_UP);
		BigDecimal adjusted = sheet.select(".sheet-total li .number")
			.eachText()
			.stream()
			.map(BigDecimal::new)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(sheet.select(".sheet-facts strong").text()).isEqualTo(text(percent.add(adjusted)));
		assertThat(percent.add(adjusted)).isEqualByComparingTo(unit.score());
	}

	@Test
	void showsWhatWasPublishedWithItsProofAndItsRank() {
		Edition latest = this.editions.latest(QUARTER);
		EditionUnit branch = this.editions.units(latest.id()).get(0);
		CurrentUser other = this.records.person("other");
		this.statements.reset();
		Document sheet = this.pages.page(address(branch), other);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);

		Map<String, EditionScore> scores = this.editions.scores(latest.id(), branch.unit())
			.stream()
			.collect(java.util.stream.Collectors.toMap(EditionScore::indicator, (score) -> score));
		assertThat(sheet.select("tr[data-code]").eachAttr("data-code")).hasSameElementsAs(scores.keySet());
		assertThat(sheet.select("tr[data-code]")).allSatisfy((line) -> {
			BigDecimal score = scores.get(line.attr("data-code")).score();
			assertThat(line.select("td.number").get(1).text()).isEqualTo((score != null) ? text(score) : "—");
		});
		assertThat(sheet.select(".sheet-facts").text()).contains(branch.name(), "2023 年第 1 季度", "第 1 名",
				latest.digest().substring(0, 16));
		assertThat(sheet.select(".sheet-proof").text()).contains(latest.digest());
		assertThat(sheet.select(".sheet-sign")).hasSize(4);
		assertThat(sheet.select("main form, main input")).isEmpty();
	}

	@Test
	void hasAllFortyIndicatorsOfABranchInTenDimensions() {
		EditionUnit branch = this.editions.units(this.editions.latest(QUARTER).id())
			.stream()
			.filter((unit) -> this.editions.scores(this.editions.latest(QUARTER).id(), unit.unit()).size() == 40)
			.findFirst()
			.orElseThrow();
		Document sheet = this.pages.page(address(branch), this.records.person("performance"));

		assertThat(sheet.select(".sheet-lines > tbody")).hasSize(10);
		assertThat(sheet.select("tr[data-code]")).hasSize(40);
		assertThat(sheet.select("tr[data-code] .sheet-rule").eachText()).hasSize(40).doesNotContain("");
	}

	@Test
	void namesWhatLacksFallbackLimits() {
		CurrentUser office = this.records.person("performance");
		assertThat(this.pages.page("/indicator-checks", office).select("li:contains(R2-04), li:contains(R3-04)"))
			.hasSize(2)
			.allSatisfy((finding) -> assertThat(finding.text()).contains("2.00 分不进入两项合计"));
		for (String code : List.of("R2-04", "R3-04")) {
			String indicator = this.pages.page("/indicators?year=2023", office)
				.select("tr:has(td:containsOwn(" + code + ")) a")
				.attr("href");
			assertThat(this.pages.page(indicator, office).select(".alert-warning").text()).contains("没有设定备用限值",
					"2.00 分不进入两项合计");
		}
	}

	@Test
	void readsOldEditionsAndNoneBeforePublication() {
		Quarter corrected = List
			.of(new Quarter(2022, 1), new Quarter(2022, 2), new Quarter(2022, 3), new Quarter(2022, 4), QUARTER)
			.stream()
			.filter((quarter) -> this.editions.of(quarter).size() > 1)
			.findFirst()
			.orElseThrow();
		Edition first = this.editions.text(corrected, 1).edition();
		EditionUnit unit = this.editions.units(first.id()).get(0);
		String address = "/quarters/" + corrected + "/units/" + unit.unit() + "/sheet?edition=";
		CurrentUser staff = this.records.person("staff");

		assertThat(this.pages.page(address + 1, staff).select(".sheet-proof").text()).contains(first.digest());
		assertThat(this.pages.get(address + 9, staff)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get("/quarters/2023Q2/units/" + unit.unit() + "/sheet", staff))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get(address + 1, this.records.person("admin"))).hasStatus(HttpStatus.FORBIDDEN);
	}

	private static String address(EditionUnit unit) {
		return "/quarters/" + QUARTER + "/units/" + unit.unit() + "/sheet";
	}

	private static BigDecimal decimal(String text) {
		return new BigDecimal(text);
	}

	private static String text(BigDecimal number) {
		return number.setScale(2).toPlainString();
	}

}
