package org.workstyle.arrears.web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
 * Payments: what they settle, sent twice, by two officers at once, taken back.
 */
@ArrearsPagesTest
class PaymentProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	ArrearsFixture arrears;

	@Autowired
	JdbcClient jdbc;

	private Branch branch;

	private ArrearsCaseId id;

	@BeforeEach
	void people() {
		this.branch = this.arrears.branch();
		this.id = this.arrears.openCase("东河酿酒有限公司", this.branch);
	}

	@Test
	void settlesTheOldestFirst() {
		ArrearsItemId young = this.arrears.add(this.id, "CIT", "500", "2023-05-31", this.branch);
		ArrearsItemId old = this.arrears.add(this.id, "VAT", "10000", "2023-01-16", this.branch);

		MultiValueMap<String, String> fields = payment("10300", "2023-03-01");
		assertThat(this.pages.refused(address(), fields, this.branch.staff()).select("#bookedOn-error").text())
			.contains("2023-06-01");
		fields.set("bookedOn", "2023-06-05");

		this.pages.sent(address(), fields, this.branch.staff());

		assertThat(settled(old)).containsExactly("-10000.00", "-220.00");
		assertThat(settled(young)).containsExactly("-80.00", "0.00");
	}

	@Test
	void settlesWhatTheOfficerChoseForAReason() {
		ArrearsItemId young = this.arrears.add(this.id, "CIT", "500", "2023-05-31", this.branch);
		this.arrears.add(this.id, "VAT", "10000", "2023-01-16", this.branch);
		MultiValueMap<String, String> fields = payment("300", "2023-06-30");
		assertThat(fields.get("shares[1].item")).containsExactly(young.toString());
		fields.set("choose", "true");
		fields.set("shares[1].principal", "299");

		Document refused = this.pages.refused(address(), fields, this.branch.staff());
		assertThat(refused.select("#reason-error").text()).contains("理由");
		assertThat(refused.select("input[name='shares[1].principal']").val()).isEqualTo("299");
		fields.set("reason", "查封财产对应企业所得税");
		assertThat(this.pages.refused(address(), fields, this.branch.staff()).select("#amount-error").text())
			.contains("合计");
		fields.set("shares[1].principal", "300");
		this.pages.sent(address(), fields, this.branch.staff());

		assertThat(settled(young)).containsExactly("-300.00", "0.00");
	}

	@Test
	void splitsVatCreditOverVatAlone() {
		ArrearsItemId other = this.arrears.add(this.id, "CIT", "9000", "2022-05-31", this.branch);
		ArrearsItemId vat = this.arrears.add(this.id, "VAT", "10000", "2023-01-16", this.branch);
		MultiValueMap<String, String> fields = payment("5300", "2023-05-16");
		fields.set("method", "VAT_CREDIT");

		this.pages.sent(address(), fields, this.branch.staff());

		assertThat(settled(vat)).containsExactly("-5000.00", "-300.00");
		assertThat(settled(other)).isEmpty();
	}

	@Test
	void namesTheFieldOfABadPayment() {
		this.arrears.add(this.id, "VAT", "100", "2023-01-16", this.branch);
		MultiValueMap<String, String> fields = payment("101", "2023-01-17");

		assertThat(this.pages.refused(address(), fields, this.branch.staff()).select("#amount-error").text())
			.contains("超出");
		fields.set("amount", "0");
		assertThat(this.pages.refused(address(), fields, this.branch.staff()).select("#amount-error").text())
			.contains("大于零");
		fields.set("amount", "1.005");
		assertThat(this.pages.refused(address(), fields, this.branch.staff()).select("#amount-error")).isNotEmpty();
		fields.set("amount", "50");
		fields.set("bookedOn", "2023-01-16");
		assertThat(this.pages.refused(address(), fields, this.branch.staff()).select("#paidOn-error").text())
			.contains("入账日期");
	}

	@Test
	void isStoredOnceByADoubleClickAndByARetry() {
		ArrearsItemId item = this.arrears.add(this.id, "VAT", "10000", "2023-01-16", this.branch);
		MultiValueMap<String, String> fields = payment("1000", "2023-03-01");

		List<Integer> answers = atOnce(() -> sent(fields, this.branch.staff()),
				() -> sent(fields, this.branch.staff()));
		int retried = sent(fields, this.branch.staff());

		assertThat(answers).containsExactly(302, 302);
		assertThat(retried).isEqualTo(302);
		assertThat(settled(item)).containsExactly("-1000.00", "0.00");
		assertThat(this.jdbc.sql("select count(*) from arrears_payment where case_id = ?")
			.param(this.id.value())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void losesNothingWhenTwoOfficersPayAtOnce() {
		ArrearsItemId item = this.arrears.add(this.id, "VAT", "10000", "2023-01-16", this.branch);
		MultiValueMap<String, String> first = payment("6000", "2023-03-01");
		MultiValueMap<String, String> second = payment("4100", "2023-03-01");

		List<Integer> answers = atOnce(() -> sent(first, this.branch.staff()), () -> sent(second, this.branch.head()));

		assertThat(answers).containsExactly(302, 302);
		assertThat(this.jdbc
			.sql("select sum(principal)::text || ' ' || sum(surcharge)::text from arrears_movement"
					+ " where item_id = ? and kind = 'PAYMENT'")
			.param(item.value())
			.query(String.class)
			.single()).isEqualTo("-10000.00 -100.00");
	}

	@Test
	void isTakenBackAsIfItHadNotBeenPaid() {
		this.arrears.add(this.id, "VAT", "10000", "2023-01-16", this.branch);
		this.arrears.pay(this.id, "10000", "2023-03-01", this.branch);
		String reversal = "/arrears-payments/" + this.jdbc.sql("select id from arrears_payment where case_id = ?")
			.param(this.id.value())
			.query()
			.singleValue() + "/reversal";
		MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(reversal, this.branch.staff()),
				"/reversal");
		fields.set("bookedOn", "2023-02-28");
		assertThat(this.pages.refused(reversal, fields, this.branch.staff()).select("#reason-error")).isNotEmpty();
		fields.set("reason", "支票退票");
		assertThat(this.pages.refused(reversal, fields, this.branch.staff()).select("#bookedOn-error").text())
			.contains("2023-03-01");
		fields.set("bookedOn", "2023-03-10");

		this.pages.sent(reversal, fields, this.branch.staff());

		Document page = this.pages.page("/arrears-cases/" + this.id + "?date=2023-03-10", this.branch.staff());
		assertThat(page.select("#owed-principal").text()).isEqualTo("10,000.00");
		assertThat(page.select("#owed-surcharge").text()).isEqualTo("265.00");
		assertThat(page.select("#main").text()).contains("已冲回", "支票退票");
		Document before = this.pages.page("/arrears-cases/" + this.id + "?date=2023-03-09", this.branch.staff());
		assertThat(before.select("#owed-principal").text()).isEqualTo("0.00");
		assertThat(this.pages.refused(reversal, fields, this.branch.staff()).select("[data-error-summary]").text())
			.contains("已经冲回");
		assertThat(this.pages.withoutToken(reversal, this.branch.staff())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(reversal, fields, this.branch.inspector())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void takesSurchargeBeyondTheTaxOnlyAfterASecondPersonAgreed() {
		ArrearsItemId item = this.arrears.add(this.id, "VAT", "1000", "2015-01-15", this.branch);
		MultiValueMap<String, String> fields = payment("2100", "2023-03-01");
		assertThat(this.pages.refused(address(), fields, this.branch.staff()).select("#amount-error").text())
			.contains("第二人同意");
		this.pages.sent("/arrears-items/" + item + "/proposals",
				PortalPages.map("kind", "EXCESS", "bookedOn", "2023-03-01", "reason", "依法加收"), this.branch.staff());
		Object proposal = this.jdbc.sql("select id from arrears_proposal where item_id = ?")
			.param(item.value())
			.query()
			.singleValue();
		this.pages.sent("/arrears-proposals/" + proposal + "/decision",
				PortalPages.map("agreed", "true", "answer", "同意加收"), this.branch.head());

		this.pages.sent(address(), fields, this.branch.staff());

		assertThat(settled(item)).containsExactly("-1000.00", "-1100.00");
	}

	@Test
	void isRefusedInAClosedMonth() {
		this.arrears.add(this.id, "VAT", "1000", "2001-05-15", this.branch);
		this.jdbc
			.sql("insert into arrears_month (month, closed_at) values ('2001-06-01', now()) on conflict do nothing")
			.update();

		MultiValueMap<String, String> fields = payment("100", "2001-06-20");
		assertThat(this.pages.refused(address(), fields, this.branch.staff()).select("#bookedOn-error").text())
			.contains("2001年6月已结账", "更正");
		fields.set("bookedOn", "2001-07-02");
		this.pages.sent(address(), fields, this.branch.staff());
	}

	private String address() {
		return "/arrears-cases/" + this.id + "/payments";
	}

	private MultiValueMap<String, String> payment(String amount, String on) {
		MultiValueMap<String, String> fields = PortalPages
			.fields(this.pages.page(address() + "/new", this.branch.staff()), "/payments");
		fields.set("amount", amount);
		fields.set("paidOn", on);
		fields.set("bookedOn", on);
		return fields;
	}

	private int sent(MultiValueMap<String, String> fields, CurrentUser who) {
		return this.pages.post(address(), fields, who).getResponse().getStatus();
	}

	private List<String> settled(ArrearsItemId item) {
		return this.jdbc
			.sql("select principal::text, surcharge::text from arrears_movement where item_id = ? and kind = 'PAYMENT'")
			.param(item.value())
			.query((row, number) -> List.of(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private static List<Integer> atOnce(Callable<Integer> first, Callable<Integer> second) {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			Future<Integer> one = threads.submit(first);
			Future<Integer> two = threads.submit(second);
			return List.of(one.get(), two.get());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			threads.shutdown();
		}
	}

}
