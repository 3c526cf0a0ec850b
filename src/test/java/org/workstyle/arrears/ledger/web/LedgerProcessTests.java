package org.workstyle.arrears.ledger.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.arrears.ArrearsCategory;
import org.workstyle.arrears.ledger.LedgerRecords;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ledger from the page to its cases and its workbook. It has a database of its own,
 * with the tests of closing: those close months of 2021, these look at 2023, which none
 * closes.
 */
@PortalTest
@TestPropertySource(properties = "portal.bureau-name=清河县税务局")
@Import({ Organization.class, PortalPages.class, LedgerRecords.class })
class LedgerProcessTests {

	private static final String YEAR = "from=2023-01-01&date=2023-06-30";

	@Autowired
	Organization organization;

	@Autowired
	LedgerRecords records;

	@Autowired
	PortalPages pages;

	@Autowired
	StatementCount statements;

	@Autowired
	JdbcClient jdbc;

	private UnitId east;

	private UnitId west;

	private CurrentUser performance;

	private CurrentUser head;

	private UUID file;

	private UUID old;

	private String only;

	@BeforeEach
	void arrears() {
		UnitId bureau = this.organization.bureau();
		this.east = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.west = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.performance = this.organization.account(this.organization.person("绩效", bureau), Role.STAFF,
				Role.PERFORMANCE);
		this.head = this.organization.account(this.organization.person("赵局长", this.east), Role.STAFF, Role.UNIT_HEAD);
		this.file = this.records.file("东河酿酒有限公司", this.east);
		this.old = item(this.file, "VAT", "2022-05-19", this.east, "2022-05-20", "12345.67");
		this.records.pay(this.old, LocalDate.of(2023, 2, 1), new BigDecimal("2345.67"));
		UUID other = this.records.file("西山矿业有限公司", this.west);
		UUID fresh = item(other, "CIT", "2023-05-31", this.west, "2023-06-01", "80000.00");
		this.records.book(fresh, "CORRECTION", LocalDate.of(2023, 6, 5), new BigDecimal("-500.00"));
		this.records.assign(fresh, LocalDate.of(2023, 6, 10), this.east, null, ArrearsCategory.SHELL);
		this.only = "&unit=" + this.east;
	}

	private UUID item(UUID file, String tax, String due, UnitId unit, String known, String amount) {
		UUID item = this.records.item(file, tax, LocalDate.parse(due));
		this.records.assign(item, LocalDate.parse(known), unit, null, null);
		this.records.book(item, "NEW", LocalDate.parse(known), new BigDecimal(amount));
		return item;
	}

	@Test
	void eachFigureLeadsToItsCases() {
		Document page = this.pages.page("/arrears-ledger?" + YEAR + this.only, this.performance);

		assertThat(page.select("tbody tr").eachText()).hasSize(1);
		assertThat(page.select("tbody td").eachText()).containsExactly("12,345.67", "0.00", "0.00", "2,345.67", "0.00",
				"79,500.00", "0.00", "89,500.00", "77,154.33", "625.0%");
		String movedIn = page.select("tbody td:nth-of-type(6) a").attr("href");
		Document cases = this.pages.page(movedIn, this.performance);
		assertThat(cases.select("tbody th").eachText()).singleElement().asString().startsWith("西山矿业有限公司");
		assertThat(cases.select("tbody td.number").get(5).text()).isEqualTo("79,500.00");
		assertThat(this.pages.page(page.select("tbody td:nth-of-type(8) a").attr("href"), this.performance)
			.select("tbody th")).hasSize(2);
		assertThat(page.select("#ledger-data").text()).contains("\"type\":\"bar\"", "8.95");
	}

	@Test
	void aHeadSeesTheOwnUnitAndOpensOnlyItsFiles() {
		Document page = this.pages.page("/arrears-ledger?" + YEAR, this.head);
		Document cases = this.pages.page("/arrears-ledger/cases?figure=MOVED_IN&" + YEAR, this.head);

		assertThat(page.select("tbody tr")).hasSize(1);
		assertThat(page.select("tfoot td").eachText()).startsWith("12,345.67").contains("89,500.00");
		assertThat(cases.select("tbody th").text()).contains("西山矿业有限公司");
		assertThat(cases.select("tbody th a")).isEmpty();
		assertThat(this.pages.page("/arrears-ledger/cases?figure=CLEARED&" + YEAR, this.head)
			.select("tbody th a")
			.attr("href")).endsWith("/arrears-cases/" + this.file);
	}

	@Test
	void noPageAsksMoreThanEightTimes() {
		for (String address : List.of("/arrears-ledger?grouping=UNIT", "/arrears-ledger?grouping=OFFICER",
				"/arrears-ledger?grouping=CATEGORY&category=SHELL", "/arrears-ledger/cases?figure=CLOSING",
				"/arrears-ledger/ageing?grouping=TAX_TYPE", "/arrears-ledger/movements?most=5", "/arrears-months")) {
			for (CurrentUser who : List.of(this.performance, this.head)) {
				this.pages.page(address, who);
				this.statements.reset();
				this.pages.page(address, who);

				assertThat(this.statements.statements()).as(address).hasSizeLessThanOrEqualTo(8);
			}
		}
	}

	@Test
	void daysThatCannotBeUsedAreNamed() {
		for (String path : List.of("/arrears-ledger", "/arrears-ledger/ageing", "/arrears-ledger/movements",
				"/arrears-ledger/cases")) {
			Document turned = this.pages.page(path + "?from=2023-07-01&date=2023-06-30", this.performance);
			Document nonsense = this.pages.page(path + "?from=2023-01-01&date=2023-02-30", this.performance);

			assertThat(turned.select("#from-error").text()).isEqualTo("起始日期不能晚于截止日期");
			assertThat(turned.select("#from").val()).isEqualTo("2023-07-01");
			assertThat(nonsense.select("#date-error").text()).startsWith("请填写日期");
			assertThat(nonsense.select("table")).isEmpty();
		}
		assertThat(this.pages.get("/arrears-ledger/export.xlsx?from=2023-07-01&date=2023-06-30", this.performance))
			.hasStatus(400);
	}

	@Test
	void risersAndFallersSayWhy() {
		Document page = this.pages.page("/arrears-ledger/movements?" + YEAR + this.only, this.performance);

		assertThat(page.select("section[aria-labelledby=risers] tbody tr").text()).contains("西山矿业有限公司", "79,500.00",
				"移交或调整类别 1 次", "移送");
		assertThat(page.select("section[aria-labelledby=fallers] tbody tr").text()).contains("东河酿酒有限公司", "-2,345.67",
				"缴款 1 笔");
	}

	@Test
	void theWorkbookIsOneThatAnOfficeFiles() throws IOException {
		MvcTestResult sheet = this.pages.get("/arrears-ledger/export.xlsx?grouping=CATEGORY&" + YEAR + this.only,
				this.performance);

		try (ReadableWorkbook workbook = new ReadableWorkbook(
				new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
			List<Row> ledger = workbook.getFirstSheet().read();
			List<Row> items = workbook.getSheet(1).orElseThrow().read();
			assertThat(ledger.get(0).getCellText(0)).isEqualTo("欠税台账（按欠税类别）");
			assertThat(ledger.get(1).getCellText(0)).contains("编制单位：", "期间：2023-01-01至2023-06-30", "单位：元");
			assertThat(ledger.get(2).getCellText(8)).isEqualTo("期末欠税");
			Row total = ledger.get(ledger.size() - 2);
			assertThat(total.getCellText(0)).isEqualTo("合计");
			assertThat(total.getCellAsNumber(8).orElseThrow()).isEqualByComparingTo("89500");
			assertThat(ledger.get(ledger.size() - 1).getCellText(0)).contains("制表人：" + this.performance.displayName());
			assertThat(items).hasSize(3);
			assertThat(items.subList(1, 3)).extracting((row) -> row.getCellText(6))
				.containsExactlyInAnyOrder("往年陈欠", "空壳企业欠税");
		}
		assertThat(this.jdbc
			.sql("select count(*) from audit_entry where event = 'EXPORT'" + " and subject_type = 'arrears-ledger'")
			.query(Long.class)
			.single()).isPositive();
	}

}
