package org.workstyle.taxpayer.web;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;
import org.workstyle.taxpayer.CreditGrade;
import org.workstyle.taxpayer.TaxpayerFixture;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerManagement;
import org.workstyle.taxpayer.TaxpayerState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The register as a list, as a workbook, in the search and in pickers: all within the
 * scope.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class TaxpayerListProcessTests {

	private static final LocalDate DAY = LocalDate.of(2023, 4, 20);

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	TaxpayerManagement taxpayers;

	@Autowired
	StatementCount statements;

	private UnitId branch;

	private PersonId officer;

	private CurrentUser staff;

	private CurrentUser stranger;

	private TaxpayerId brewery;

	private TaxpayerId orchard;

	@BeforeEach
	void register() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.officer = this.organization.person("张三", this.branch);
		this.staff = this.organization.account(this.officer, Role.STAFF);
		this.stranger = this.organization
			.account(this.organization.person("李四", this.organization.unit(UnitType.TAX_BRANCH, bureau)), Role.STAFF);
		this.brewery = this.taxpayers.enter(TaxpayerFixture.facts("东河酿酒有限公司"), this.branch, this.officer, this.staff);
		this.orchard = this.taxpayers.enter(TaxpayerFixture.facts("西山果蔬有限公司"), this.branch, null, this.staff);
		this.taxpayers.enterState(this.orchard, 0, TaxpayerState.NON_NORMAL, DAY, "失联", this.staff);
		this.taxpayers.grade(this.brewery, 0, CreditGrade.A, 2022, DAY, "年度评价", this.staff);
	}

	@Test
	void isNarrowedByEachFilter() {
		assertThat(rows("")).containsExactly(this.brewery.toString(), this.orchard.toString());
		List<String> brewed = List.of("?state=NORMAL", "?grade=A", "?officer=" + this.officer, "?text=酿酒",
				"?text=dhnj");
		assertThat(brewed).allSatisfy((filter) -> assertThat(rows(filter)).containsExactly(this.brewery.toString()));
		assertThat(rows("?text=XSGS&state=NON_NORMAL")).containsExactly(this.orchard.toString());
		assertThat(rows("?unit=" + this.branch + "&kind=ENTERPRISE&industry=MANUFACTURING")).hasSize(2);
		assertThat(List.of("?kind=SOLE_TRADER", "?industry=FINANCE", "?grade=D", "?state=CLOSED", "?text=酒酿"))
			.allSatisfy((filter) -> assertThat(rows(filter)).isEmpty());
		Document none = this.pages.page("/taxpayers?text=没有的", this.staff);
		assertThat(none.select("main").text()).contains("没有符合条件的纳税人");
		assertThat(none.select("#text").val()).isEqualTo("没有的");
		assertThat(this.pages.page("/taxpayers", this.stranger).select("main").text()).contains("还没有纳税人");
	}

	@Test
	void turnsItsPagesForthAndBack() {
		for (int number = 0; number < 30; number++) {
			this.taxpayers.enter(TaxpayerFixture.facts("东河酿酒" + number + "厂"), this.branch, null, this.staff);
		}
		Document first = this.pages.page("/taxpayers?text=东河酿酒", this.staff);
		Element next = first.selectFirst("a[href*=after=]");
		assertThat(next).isNotNull();
		Document second = this.pages.page(next.attr("href"), this.staff);

		assertThat(first.select("tbody tr")).hasSize(25);
		assertThat(second.select("tbody tr")).hasSize(6);
		Element back = second.selectFirst("a[href*=before=]");
		assertThat(back).isNotNull();
		assertThat(this.pages.page(back.attr("href"), this.staff).select("tbody th a").eachAttr("href"))
			.isEqualTo(first.select("tbody th a").eachAttr("href"));
	}

	@Test
	void isExportedAsItIsFiltered() {
		assertThat(PortalPages.rows(this.pages.get("/taxpayers/export.xlsx", this.staff))).isEqualTo(2);
		assertThat(PortalPages.rows(this.pages.get("/taxpayers/export.xlsx?grade=A", this.staff))).isEqualTo(1);
		assertThat(PortalPages.rows(this.pages.get("/taxpayers/export.xlsx", this.stranger))).isZero();
	}

	@Test
	void isFoundBySearchAndPickersWithinTheScope() {
		assertThat(this.pages.page("/search?q=酿酒", this.staff).select("main a[href=/taxpayers/" + this.brewery + "]"))
			.isNotEmpty();
		assertThat(this.pages.page("/search?q=酿酒", this.stranger).select("main a[href^=/taxpayers/]")).isEmpty();

		assertThat(this.pages.page("/taxpayer-options?q=dhnj", this.staff).select("li").eachAttr("data-value"))
			.containsExactly(this.brewery.toString());
		assertThat(this.pages.page("/taxpayer-options?q=果蔬", this.staff).select("li").text())
			.startsWith("西山果蔬有限公司 · 91");
		assertThat(this.pages.page("/taxpayer-options?q=dhnj", this.stranger).select("li")).isEmpty();
		assertThat(this.pages.page("/taxpayer-options?q= ", this.staff).select("li")).isEmpty();
		assertThat(this.pages.page("/taxpayer-officers?q=zs", this.staff).select("li")).isNotEmpty();
	}

	@Test
	void needsAtMostEightStatements() {
		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);
		for (CurrentUser reader : List.of(this.staff, inspector)) {
			this.statements.reset();
			this.pages.page("/taxpayers?text=酿酒&officer=" + this.officer, reader);
			assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		}
	}

	private List<String> rows(String filter) {
		return this.pages.page("/taxpayers" + filter, this.staff)
			.select("tbody th a")
			.eachAttr("href")
			.stream()
			.map((address) -> address.substring(address.lastIndexOf('/') + 1))
			.toList();
	}

}
