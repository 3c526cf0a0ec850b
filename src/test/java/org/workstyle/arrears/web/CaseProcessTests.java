package org.workstyle.arrears.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.ArrearsFixture;
import org.workstyle.arrears.ArrearsFixture.Branch;
import org.workstyle.support.PortalPages;
import org.workstyle.support.StatementCount;
import org.workstyle.taxpayer.CreditCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case from its opening to its last payment, and the page that shows it whole.
 */
@ArrearsPagesTest
class CaseProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	ArrearsFixture arrears;

	@Autowired
	StatementCount statements;

	@Autowired
	CaseAttachments attachments;

	private Branch branch;

	private Branch other;

	@BeforeEach
	void people() {
		this.branch = this.arrears.branch();
		this.other = this.arrears.branch();
	}

	@Test
	void isOpenedForATaxpayerOnce() {
		CreditCode code = this.arrears.taxpayer("东河酿酒有限公司", this.branch);
		MultiValueMap<String, String> fields = PortalPages.map("creditCode", code.value(), "risk", "MEDIUM");

		String address = this.pages.sent("/arrears-cases", fields, this.branch.staff());

		assertThat(this.pages.page(address, this.branch.staff()).select("main").text()).contains("东河酿酒有限公司",
				code.value(), "中", "没有未清欠税");
		assertThat(this.pages.refused("/arrears-cases", fields, this.branch.staff()).select("#creditCode-error").text())
			.contains("已有欠税档案");
		fields.set("creditCode", "91520199MA6E00019");
		Document refused = this.pages.refused("/arrears-cases", fields, this.branch.staff());
		assertThat(refused.select("#creditCode-error").text()).contains("18");
		assertThat(refused.select("#creditCode").val()).isEqualTo("91520199MA6E00019");
		fields.set("creditCode", this.arrears.taxpayer("西山果蔬有限公司", this.other).value());
		assertThat(this.pages.refused("/arrears-cases", fields, this.branch.staff()).select("#creditCode-error").text())
			.contains("不在可见范围");
	}

	@Test
	void showsWhatIsOwedAndHowItCameOnAnyDay() {
		ArrearsCaseId id = this.arrears.openCase("城关建筑有限公司", this.branch);
		String address = "/arrears-cases/" + id;
		MultiValueMap<String, String> item = PortalPages
			.fields(this.pages.page(address + "/items/new", this.branch.staff()), "/items");
		item.setAll(PortalPages
			.map("taxType", "VAT", "principal", "100000", "periodFrom", "2023-04-01", "periodTo", "2023-04-30", "due",
					"2023-05-18", "bookedOn", "2023-05-19")
			.toSingleValueMap());
		this.pages.sent(address + "/items", item, this.branch.staff());
		this.arrears.pay(id, "40000", "2023-06-30", this.branch);
		this.arrears.pay(id, "60000", "2023-09-15", this.branch);

		Document paid = this.pages.page(address + "?date=2023-09-15", this.branch.staff());

		assertOwed(paid, "0.00", "4,460.00", "4,460.00");
		assertThat(paid.select("table:contains(滞纳金计算过程) tbody tr").eachText()).containsExactly(
				"2023年5月19日 2023年6月30日 43 100,000.00 0.05% 2,150.00",
				"2023年7月1日 2023年9月15日 77 60,000.00 0.05% 2,310.00");
		assertThat(paid.select("table:contains(滞纳金计算过程) tfoot tr").eachText())
			.containsExactly("累计（四舍五入到分） 120 4,460.00");
		assertOwed(this.pages.page(address + "?date=2023-06-30", this.branch.staff()), "60,000.00", "2,150.00",
				"62,150.00");
		assertOwed(this.pages.page(address + "?date=2023-05-18", this.branch.staff()), "0.00", "0.00", "0.00");
		assertOwed(this.pages.page(address, this.branch.staff()), "0.00", "4,460.00", "4,460.00");
	}

	@Test
	void namesTheFieldOfABadItem() {
		ArrearsCaseId id = this.arrears.openCase("园区物流有限公司", this.branch);
		String address = "/arrears-cases/" + id + "/items";
		MultiValueMap<String, String> item = PortalPages.map("taxType", "VAT", "origin", "DECLARED", "principal", "壹万",
				"periodFrom", "2023-04-30", "periodTo", "2023-04-01", "due", "2023-05-18", "bookedOn", "2023-05-19");

		assertThat(this.pages.refused(address, item, this.branch.staff()).select("#principal").val()).isEqualTo("壹万");
		item.set("principal", "100");
		assertThat(this.pages.refused(address, item, this.branch.staff()).select("#periodTo-error").text())
			.contains("不能早于");
		item.set("periodTo", "2023-04-30");
		item.set("due", "1999-05-18");
		assertThat(this.pages.refused(address, item, this.branch.staff()).select("#due-error").text()).contains("只减不增");
		item.set("due", "2023-05-18");
		item.set("bookedOn", "2199-05-18");
		assertThat(this.pages.refused(address, item, this.branch.staff()).select("#bookedOn-error").text())
			.contains("不能晚于今天");
	}

	@Test
	void isReadByThoseWhoSeeTheUnitAndChangedByTheUnit() {
		ArrearsCaseId id = this.arrears.openCase("东河纸业有限公司", this.branch);
		String address = "/arrears-cases/" + id;

		for (String part : List.of("", "/history")) {
			assertThat(this.pages.get(address + part, this.branch.inspector())).hasStatusOk();
			assertThat(this.pages.get(address + part, this.other.head())).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.pages.page(address, this.branch.inspector()).select("a[href$=/payments/new]")).isEmpty();
		for (String part : List.of("/risk", "/transfer", "/bankruptcy", "/items", "/payments")) {
			assertThat(this.pages.post(address + part, PortalPages.map("version", "0"), this.branch.inspector()))
				.hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address + part, PortalPages.map("version", "0"), this.other.head()))
				.hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.pages.withoutToken(address + part, this.branch.staff())).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.pages.withoutToken("/arrears-cases", this.branch.staff())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void keepsItsFilesFromThoseWhoDoNotSeeIt() {
		ArrearsCaseId id = this.arrears.openCase("东河印务有限公司", this.branch);

		assertThat(this.attachments.mayChange(id.value(), this.branch.staff())).isTrue();
		assertThat(this.attachments.mayRead(id.value(), this.branch.inspector())).isTrue();
		assertThat(this.attachments.mayChange(id.value(), this.branch.inspector())).isFalse();
		assertThat(this.attachments.mayRead(id.value(), this.other.head())).isFalse();
		assertThat(this.attachments.mayChange(id.value(), this.other.head())).isFalse();
	}

	@Test
	void isRatedOnceAtATimeAndKeepsItsHistory() {
		ArrearsCaseId id = this.arrears.openCase("西山茶业有限公司", this.branch);
		String address = "/arrears-cases/" + id + "/risk";
		MultiValueMap<String, String> first = PortalPages.fields(this.pages.page(address, this.branch.staff()),
				"/risk");
		MultiValueMap<String, String> second = PortalPages.fields(this.pages.page(address, this.branch.head()),
				"/risk");
		first.set("risk", "HIGH");
		second.set("risk", "MEDIUM");
		assertThat(this.pages.refused(address, first, this.branch.staff()).select("#reason-error")).isNotEmpty();
		first.set("reason", "资产转移");
		second.set("reason", "已恢复经营");

		this.pages.sent(address, first, this.branch.staff());

		assertThat(this.pages.post(address, second, this.branch.head())).hasStatus(HttpStatus.CONFLICT);
		assertThat(this.pages.page("/arrears-cases/" + id + "/history", this.branch.head()).select("#main").text())
			.contains("资产转移", "风险等级", "低", "高", this.branch.staff().displayName());
	}

	@Test
	void movesToAnotherUnitWithItsItems() {
		ArrearsCaseId id = this.arrears.openCase("城关百货有限公司", this.branch);
		this.arrears.add(id, "CIT", "5000", "2023-06-15", this.branch);
		String address = "/arrears-cases/" + id + "/transfer";
		MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(address, this.branch.head()),
				"/transfer");
		fields.set("unit", this.other.unit().toString());
		fields.set("from", "2023-06-01");
		fields.set("reason", "主管分局调整");
		assertThat(this.pages.refused(address, fields, this.branch.head()).select("#officer-error").text())
			.contains("接收单位");
		fields.set("officer", this.other.officer().toString());
		assertThat(this.pages.refused(address, fields, this.branch.head()).select("#from-error").text())
			.contains("2023-06-16");
		fields.set("from", "2023-07-01");

		this.pages.sent(address, fields, this.branch.head());

		assertThat(this.pages.get("/arrears-cases/" + id, this.branch.head())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.page("/arrears-cases/" + id, this.other.staff()).select("#main").text())
			.contains("2023年7月1日", "主管分局调整");
	}

	@Test
	void stopsTheSurchargeOnTheDayABankruptcyIsAccepted() {
		ArrearsCaseId id = this.arrears.openCase("东河纺织有限公司", this.branch);
		this.arrears.add(id, "VAT", "10000", "2015-01-15", this.branch);
		String address = "/arrears-cases/" + id;
		MultiValueMap<String, String> fields = PortalPages
			.fields(this.pages.page(address + "/bankruptcy", this.branch.head()), "/bankruptcy");
		fields.set("reason", "法院裁定书");
		fields.set("acceptedOn", "2199-01-01");
		assertThat(this.pages.refused(address + "/bankruptcy", fields, this.branch.head())
			.select("#acceptedOn-error")
			.text()).contains("不能晚于今天");
		fields.set("acceptedOn", "2022-01-15");

		this.pages.sent(address + "/bankruptcy", fields, this.branch.head());

		Document page = this.pages.page(address + "?date=2023-12-31", this.branch.staff());
		assertOwed(page, "10,000.00", "12,785.00", "22,785.00");
		assertThat(page.select("#owed-capped").text()).isEqualTo("10,000.00");
		assertThat(page.select("#main").text()).contains("滞纳金已超过税款", "破产受理");
	}

	@Test
	void needsFewStatementsHoweverMuchItHolds() {
		ArrearsCaseId id = this.arrears.openCase("西山水泥有限公司", this.branch);
		for (int month = 1; month <= 9; month++) {
			this.arrears.add(id, "VAT", "1000", "2023-0" + month + "-15", this.branch);
		}
		this.arrears.pay(id, "1500", "2023-10-10", this.branch);
		this.pages.page("/arrears-cases/" + id, this.branch.staff());
		this.statements.reset();

		this.pages.page("/arrears-cases/" + id, this.branch.staff());

		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	private static void assertOwed(Document page, String principal, String surcharge, String total) {
		assertThat(page.select("#owed-principal").text()).isEqualTo(principal);
		assertThat(page.select("#owed-surcharge").text()).isEqualTo(surcharge);
		assertThat(page.select("#owed-total").text()).isEqualTo(total);
	}

}
