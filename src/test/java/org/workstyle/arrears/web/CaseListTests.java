package org.workstyle.arrears.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.ArrearsFixture;
import org.workstyle.arrears.ArrearsFixture.Branch;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of cases, its filters, its scope and its export.
 */
@ArrearsPagesTest
class CaseListTests {

	@Autowired
	PortalPages pages;

	@Autowired
	ArrearsFixture arrears;

	@Autowired
	Organization organization;

	@Autowired
	StatementCount statements;

	private Branch branch;

	@BeforeEach
	void people() {
		this.branch = this.arrears.branch();
	}

	@Test
	void showsWhatEachCaseOwes() {
		ArrearsCaseId owing = this.arrears.openCase("东河酿酒有限公司", this.branch);
		this.arrears.add(owing, "VAT", "10000", "2023-01-16", this.branch);
		this.arrears.pay(owing, "10000", "2023-03-01", this.branch);
		this.arrears.add(owing, "CIT", "0.30", "2023-01-16", this.branch);
		this.arrears.openCase("西山茶业有限公司", this.branch);

		List<String> rows = rows("");

		assertThat(rows).hasSize(2);
		assertThat(rows.get(0)).startsWith("西山茶业有限公司").endsWith("0 0.00 0.00 0.00");
		assertThat(rows.get(1)).startsWith("东河酿酒有限公司").endsWith("1 0.00 220.00 220.00");
	}

	@Test
	void isFilteredByWhatIsOwedAndByWords() {
		ArrearsCaseId old = this.arrears.openCase("东河酿酒有限公司", this.branch);
		this.arrears.add(old, "VAT", "10000", "2023-01-16", this.branch);
		ArrearsCaseId settled = this.arrears.openCase("西山茶业有限公司", this.branch);
		this.arrears.add(settled, "CIT", "500", "2023-01-16", this.branch);
		this.arrears.pay(settled, "500", "2023-01-17", this.branch);

		assertThat(rows("category=EARLIER_YEARS")).singleElement().asString().contains("东河酿酒");
		assertThat(rows("category=NOT_YET_DUE")).isEmpty();
		assertThat(rows("tax=VAT")).singleElement().asString().contains("东河酿酒");
		assertThat(rows("tax=CIT")).isEmpty();
		assertThat(rows("owing=true")).hasSize(1);
		assertThat(rows("risk=LOW")).hasSize(2);
		assertThat(rows("risk=HIGH")).isEmpty();
		assertThat(rows("text=茶业")).singleElement().asString().contains("西山茶业");
		assertThat(rows("text=xscy")).singleElement().asString().contains("西山茶业");
		assertThat(rows("unit=" + this.branch.unit() + "&officer=" + this.branch.officer())).hasSize(2);
		assertThat(rows("unit=" + this.organization.bureau())).isEmpty();
	}

	@Test
	void isReadPageByPage() {
		for (int number = 10; number < 37; number++) {
			this.arrears.openCase("第" + number + "商行", this.branch);
		}

		Document first = this.pages.page("/arrears-cases", this.branch.staff());
		Document second = this.pages.page(first.select("a[rel=next]").attr("href"), this.branch.staff());
		Document back = this.pages.page(second.select("a[rel=prev]").attr("href"), this.branch.staff());

		assertThat(first.select("tbody tr")).hasSize(25);
		assertThat(first.select(".pager").text()).contains("27");
		assertThat(second.select("tbody tr th a").eachText()).containsExactly("第11商行", "第10商行");
		assertThat(back.select("tbody tr").eachText()).isEqualTo(first.select("tbody tr").eachText());
	}

	@Test
	void showsNothingBeyondTheScope() {
		ArrearsCaseId id = this.arrears.openCase("东河酿酒有限公司", this.branch);
		CurrentUser elsewhere = this.arrears.branch().head();
		CurrentUser admin = this.organization.account(null, Role.ADMIN);

		assertThat(this.pages.page("/arrears-cases", elsewhere).select("tbody tr")).isEmpty();
		assertThat(this.pages.page("/arrears-cases?text=东河酿酒", this.branch.inspector()).html())
			.contains("/arrears-cases/" + id);
		assertThat(PortalPages.rows(this.pages.get("/arrears-cases/export.xlsx", elsewhere))).isZero();
		assertThat(PortalPages.rows(this.pages.get("/arrears-cases/export.xlsx", this.branch.head()))).isOne();
		assertThat(this.pages.get("/arrears-cases", admin)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.get("/arrears-cases/export.xlsx", admin)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void needsFewStatements() {
		for (int number = 0; number < 5; number++) {
			this.arrears.add(this.arrears.openCase("商行" + number, this.branch), "VAT", "100", "2023-01-16",
					this.branch);
		}
		String address = "/arrears-cases?category=EARLIER_YEARS&tax=VAT&unit=" + this.branch.unit();
		this.pages.page(address, this.branch.staff());
		this.statements.reset();

		assertThat(this.pages.page(address, this.branch.staff()).select("tbody tr")).hasSize(5);

		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	private List<String> rows(String query) {
		return this.pages.page("/arrears-cases?" + query, this.branch.staff()).select("tbody tr").eachText();
	}

}
