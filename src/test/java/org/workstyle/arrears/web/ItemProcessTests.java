package org.workstyle.arrears.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.ArrearsFixture;
import org.workstyle.arrears.ArrearsFixture.Branch;
import org.workstyle.arrears.ArrearsItemId;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What changes an item: corrections, stops, categories, and what a second person decides.
 */
@ArrearsPagesTest
class ItemProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	ArrearsFixture arrears;

	@Autowired
	JdbcClient jdbc;

	private Branch branch;

	private ArrearsCaseId id;

	private ArrearsItemId item;

	@BeforeEach
	void people() {
		this.branch = this.arrears.branch();
		this.id = this.arrears.openCase("城关建筑有限公司", this.branch);
		this.item = this.arrears.add(this.id, "VAT", "10000", "2023-05-18", this.branch);
	}

	@Test
	void isCorrectedFromTheDueDateOn() {
		MultiValueMap<String, String> fields = form("corrections");
		fields.set("bookedOn", "2023-08-01");
		fields.set("amount", "-10000.01");
		fields.set("reason", "重复申报");
		assertThat(
				this.pages.refused(address("corrections"), fields, this.branch.staff()).select("#amount-error").text())
			.contains("10,000.00");
		fields.set("amount", "-2000");

		this.pages.sent(address("corrections"), fields, this.branch.staff());
		this.pages.sent(address("corrections"), fields, this.branch.staff());

		assertOwed("2023-08-26", "8,000.00", "400.00");
		assertOwed("2023-07-31", "10,000.00", "370.00");
	}

	@Test
	void isDeferredForThreeMonthsAtMost() {
		MultiValueMap<String, String> fields = form("stops");
		assertThat(fields.getFirst("from")).isEqualTo("2023-05-19");
		fields.set("reason", "不可抗力");
		assertThat(this.pages.refused(address("stops"), fields, this.branch.staff()).select("#document-error"))
			.isNotEmpty();
		fields.set("document", "黔税延〔2023〕7号");
		fields.set("appliedOn", "2023-05-19");
		fields.set("to", "2023-08-19");
		assertThat(this.pages.refused(address("stops"), fields, this.branch.staff()).select("#appliedOn-error").text())
			.contains("2023-05-18", "第三十一条");
		fields.set("appliedOn", "2023-05-18");
		assertThat(this.pages.refused(address("stops"), fields, this.branch.staff()).select("#to-error").text())
			.contains("2023-08-18");
		fields.set("to", "2023-08-18");

		this.pages.sent(address("stops"), fields, this.branch.staff());

		Document page = page("2023-08-28");
		assertThat(page.select("#owed-surcharge").text()).isEqualTo("50.00");
		assertThat(page.select("table:contains(滞纳金计算过程) tbody tr").eachText()).containsExactly(
				"2023年5月19日 2023年8月18日 92 10,000.00 延期缴纳税款 0.00", "2023年8月19日 2023年8月28日 10 10,000.00 0.05% 50.00");
		assertThat(page("2023-06-30").select("summary").text()).contains("缓征税款");
	}

	@Test
	void stopsAreEndedAndWithdrawn() {
		MultiValueMap<String, String> fields = form("stops");
		fields.setAll(PortalPages
			.map("kind", "NATIONAL_SCHEME", "document", "财税〔2023〕1号", "from", "2023-06-01", "reason", "统一缓缴")
			.toSingleValueMap());
		this.pages.sent(address("stops"), fields, this.branch.staff());
		String stop = "/arrears-stops/" + this.jdbc.sql("select id from arrears_stop where item_id = ?")
			.param(this.item.value())
			.query()
			.singleValue();
		assertThat(page("2023-12-31").select("#owed-surcharge").text()).isEqualTo("65.00");

		MultiValueMap<String, String> end = PortalPages.fields(this.pages.page(stop + "/end", this.branch.staff()),
				"/end");
		end.set("reason", "政策到期");
		end.set("to", "2023-05-31");
		assertThat(this.pages.refused(stop + "/end", end, this.branch.staff()).select("#to-error")).isNotEmpty();
		end.set("to", "2023-06-30");
		this.pages.sent(stop + "/end", end, this.branch.staff());
		assertThat(page("2023-07-10").select("#owed-surcharge").text()).isEqualTo("115.00");

		this.pages.sent(stop + "/withdrawal", PortalPages.map("reason", "登错户"), this.branch.staff());
		Document page = page("2023-07-10");
		assertThat(page.select("#owed-surcharge").text()).isEqualTo("265.00");
		assertThat(page.select("#main").text()).contains("已撤销：登错户");
		assertThat(this.pages.withoutToken(stop + "/withdrawal", this.branch.staff())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(stop + "/withdrawal", PortalPages.map("reason", "x"), this.branch.inspector()))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void getsASpecialCategoryForAReason() {
		MultiValueMap<String, String> fields = form("categories");
		fields.set("category", "CLOSED_BUSINESS");
		fields.set("from", "2023-09-01");
		assertThat(this.pages.refused(address("categories"), fields, this.branch.staff()).select("#reason-error"))
			.isNotEmpty();
		fields.set("reason", "停业一年以上");
		this.pages.sent(address("categories"), fields, this.branch.staff());

		assertThat(page("2023-09-01").select("summary").text()).contains("关停企业欠税");
		assertThat(page("2023-08-31").select("summary").text()).contains("本年新欠");
		fields = form("categories");
		fields.setAll(
				PortalPages.map("category", "UNCOLLECTABLE", "from", "2023-10-01", "reason", "已注销").toSingleValueMap());
		assertThat(
				this.pages.refused(address("categories"), fields, this.branch.staff()).select("#category-error").text())
			.contains("第二人");
	}

	@Test
	void isWrittenOffByTwo() {
		Object proposal = propose(this.branch.head(), "WRITE_OFF", "10000", "200");
		String decision = "/arrears-proposals/" + proposal + "/decision";
		MultiValueMap<String, String> agreed = PortalPages.map("agreed", "true", "answer", "破产终结，同意核销");
		assertThat(this.pages.page("/arrears-cases/" + this.id, this.branch.head()).select("form[action$=/decision]"))
			.isEmpty();

		assertThat(this.pages.post(decision, agreed, this.branch.staff())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken(decision, this.branch.deputy())).hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(decision, agreed, this.branch.head());
		assertOwed("2023-06-27", "10,000.00", "200.00");
		this.pages.sent(decision, PortalPages.map("agreed", "true", "answer", ""), this.branch.deputy());
		assertOwed("2023-06-27", "10,000.00", "200.00");
		assertThat(this.pages.page("/arrears-cases/" + this.id, this.branch.deputy()).select("form[action$=/decision]"))
			.hasSize(1);
		this.pages.sent(decision, agreed, this.branch.deputy());

		assertOwed("2023-06-27", "0.00", "0.00");
		assertThat(page("2023-06-27").select("table:contains(变动记录)").text()).contains("核销", "-10,000.00", "-200.00",
				this.branch.deputy().displayName());
	}

	@Test
	void isNotWrittenOffBeyondWhatIsOwed() {
		MultiValueMap<String, String> fields = form("proposals");
		fields.setAll(
				PortalPages.map("principal", "10000.01", "bookedOn", "2023-06-27", "reason", "核销").toSingleValueMap());

		assertThat(
				this.pages.refused(address("proposals"), fields, this.branch.staff()).select("#principal-error").text())
			.contains("10,000.00");
		fields.set("principal", "");
		assertThat(
				this.pages.refused(address("proposals"), fields, this.branch.staff()).select("#principal-error").text())
			.contains("请填写");
		fields.set("kind", "EXCESS");
		assertThat(this.pages.refused(address("proposals"), fields, this.branch.staff()).select("#kind-error").text())
			.contains("没有超过");
	}

	@Test
	void becomesUncollectableByTwoOrStaysWhatItIs() {
		Object refused = propose(this.branch.staff(), "UNCOLLECTABLE", "", "");
		this.pages.sent("/arrears-proposals/" + refused + "/decision",
				PortalPages.map("agreed", "false", "answer", "尚有财产"), this.branch.head());
		assertThat(page("2023-06-27").select("summary").text()).contains("本年新欠");
		assertThat(page("2023-06-27").select("#main").text())
			.contains("列为死欠：" + this.branch.head().displayName() + " 不同意，尚有财产");
		Object proposal = propose(this.branch.staff(), "UNCOLLECTABLE", "", "");

		this.pages.sent("/arrears-proposals/" + proposal + "/decision",
				PortalPages.map("agreed", "true", "answer", "同意"), this.branch.head());

		Document page = page("2023-06-27");
		assertThat(page.select("summary").text()).contains("死欠");
		assertThat(page.select("#main").text()).contains(this.branch.head().displayName() + " 同意");
	}

	private Object propose(CurrentUser who, String kind, String principal, String surcharge) {
		MultiValueMap<String, String> fields = form("proposals");
		fields
			.setAll(PortalPages
				.map("kind", kind, "principal", principal, "surcharge", surcharge, "bookedOn", "2023-06-27", "reason",
						"清算完毕")
				.toSingleValueMap());
		this.pages.sent(address("proposals"), fields, who);
		return this.jdbc.sql("select id from arrears_proposal where item_id = ? and agreed is null")
			.param(this.item.value())
			.query()
			.singleValue();
	}

	private String address(String part) {
		return "/arrears-items/" + this.item + "/" + part;
	}

	private MultiValueMap<String, String> form(String part) {
		return PortalPages.fields(this.pages.page(address(part) + "/new", this.branch.staff()), "/" + part);
	}

	private Document page(String day) {
		return this.pages.page("/arrears-cases/" + this.id + "?date=" + day, this.branch.staff());
	}

	private void assertOwed(String day, String principal, String surcharge) {
		Document page = page(day);
		assertThat(page.select("#owed-principal").text()).isEqualTo(principal);
		assertThat(page.select("#owed-surcharge").text()).isEqualTo(surcharge);
	}

}
