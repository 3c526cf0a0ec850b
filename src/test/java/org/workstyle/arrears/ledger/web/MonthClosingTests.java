package org.workstyle.arrears.ledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.arrears.ledger.ArrearsMonths;
import org.workstyle.arrears.ledger.LedgerRecords;
import org.workstyle.operation.Condition;
import org.workstyle.operation.Doctor;
import org.workstyle.operation.Finding;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Months are closed by the performance office, one after the other, while others enter.
 */
@PortalTest
@TestPropertySource(properties = "portal.bureau-name=清河县税务局")
@Import({ Organization.class, PortalPages.class, LedgerRecords.class })
class MonthClosingTests {

	@Autowired
	Organization organization;

	@Autowired
	LedgerRecords records;

	@Autowired
	PortalPages pages;

	@Autowired
	ArrearsMonths months;

	@Autowired
	Doctor doctor;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	private UnitId east;

	private UnitId west;

	private CurrentUser performance;

	private CurrentUser head;

	private UUID file;

	@BeforeEach
	void arrears() {
		UnitId bureau = this.organization.bureau();
		this.east = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.west = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.performance = this.organization.account(this.organization.person("绩效", bureau), Role.STAFF,
				Role.PERFORMANCE);
		this.head = this.organization.account(this.organization.person("赵局长", this.east), Role.STAFF, Role.UNIT_HEAD);
		this.file = this.records.file("东河酿酒有限公司", this.east);
	}

	@Test
	void onlyThePerformanceOfficeCloses() {
		var fields = PortalPages.map("month", "2021-02", "reason", "核对无误");

		assertThat(this.pages.post("/arrears-months", fields, this.head)).hasStatus(403);
		assertThat(this.pages.get("/arrears-months/new", this.head)).hasStatus(403);
		assertThat(this.pages.withoutToken("/arrears-months", this.performance)).hasStatus(403);
		assertThat(this.pages.page("/arrears-months", this.head).select("a[href$=/arrears-months/new]")).isEmpty();
	}

	@Test
	void whatCannotBeClosedIsNamed() {
		Document nothing = this.pages.refused("/arrears-months", PortalPages.map("month", "2021-03", "reason", ""),
				this.performance);
		Document unfinished = this.pages.refused("/arrears-months",
				PortalPages.map("month", YearMonth.now().plusMonths(1).toString(), "reason", "提前"), this.performance);

		assertThat(nothing.select("#reason-error").text()).isEqualTo("请填写理由");
		assertThat(nothing.select("#month").val()).isEqualTo("2021-03");
		assertThat(unfinished.select("#month-error").text()).isEqualTo("该月尚未结束，不能结账");
		assertThat(unfinished.select("#reason").val()).isEqualTo("提前");
	}

	@Test
	void aClosedMonthIsOnlyCorrectedByADatedEntry() {
		YearMonth month = close();
		UUID item = item("VAT", "2020-05-19", this.east, month.plusMonths(1).atDay(2).toString(), "100.00");

		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.records.book(item, "CORRECTION", month.atEndOfMonth(), BigDecimal.ONE))
			.withStackTraceContaining("is closed");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.records.assign(item, month.atDay(1), this.west, null, null));
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> this.jdbc.sql("delete from arrears_month where month = ?").param(month.atDay(1)).update());
		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> this.months.close(month, "再结", this.performance));
		this.records.book(item, "CORRECTION", month.plusMonths(1).atDay(3), BigDecimal.ONE);
		assertThat(this.pages
			.page("/arrears-ledger?from=%s&date=%s&unit=%s".formatted(month.plusMonths(1).atDay(1),
					month.plusMonths(1).atEndOfMonth(), this.east), this.performance)
			.select("tbody td")
			.eachText()).startsWith("0.00", "100.00", "1.00").contains("101.00");
		assertThat(this.jdbc
			.sql("select count(*) from audit_entry where event = 'ARREARS_MONTH_CLOSED' and subject_id = ?")
			.param(month.toString())
			.query(Long.class)
			.single()).isOne();
	}

	private YearMonth next() {
		YearMonth last = this.months.closed();
		return (last != null) ? last.plusMonths(1) : YearMonth.of(2021, 1);
	}

	private YearMonth close() {
		YearMonth month = next();
		this.pages.sent("/arrears-months", PortalPages.map("month", month.toString(), "reason", "核对无误"),
				this.performance);
		return month;
	}

	@Test
	void closingWaitsForEntriesUnderWay() throws Exception {
		YearMonth month = next();
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		CompletableFuture<Void> closing = transaction.execute((status) -> {
			item("DEED", "2020-05-19", this.east, month.atDay(5).toString(), "70.00");
			CompletableFuture<Void> started = CompletableFuture
				.runAsync(() -> this.months.close(month, "核对无误", this.performance));
			assertThat(started).failsWithin(1, TimeUnit.SECONDS);
			return started;
		});

		closing.get(20, TimeUnit.SECONDS);
		assertThat(this.jdbc
			.sql("select sum(balance) from arrears_closing where month = ? and unit_id = ?"
					+ " and tax_type = 'DEED' and not by_officer")
			.params(month.atDay(1), this.east.value())
			.query(BigDecimal.class)
			.single()).isEqualByComparingTo("70.00");
	}

	@Test
	void anEntryWaitsForTheClosingAndIsRefused() throws Exception {
		YearMonth month = next();
		UUID item = this.records.item(this.file, "DEED", LocalDate.of(2020, 5, 19));
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		CompletableFuture<Void> entry = transaction.execute((status) -> {
			this.months.close(month, "核对无误", this.performance);
			CompletableFuture<Void> started = CompletableFuture
				.runAsync(() -> this.records.assign(item, month.atDay(5), this.east, null, null));
			assertThat(started).failsWithin(1, TimeUnit.SECONDS);
			return started;
		});

		assertThat(entry).failsWithin(20, TimeUnit.SECONDS)
			.withThrowableOfType(ExecutionException.class)
			.withCauseInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void theDoctorFindsASumThatIsWrong() {
		item("VAT", "2020-05-19", this.east, next().atDay(5).toString(), "100.00");
		close();
		assertThat(examined().diagnosis().condition()).isEqualTo(Condition.SOUND);

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			int changed = this.jdbc
				.sql("update arrears_flow set added = added + 0.01 where ctid = (select ctid from arrears_flow"
						+ " where level = 'YEAR' and by_officer limit 1)")
				.update();
			assertThat(changed).isOne();
			assertThat(examined().diagnosis().condition()).isEqualTo(Condition.FAULT);
			status.setRollbackOnly();
		});
	}

	private Finding examined() {
		return this.doctor.examine()
			.stream()
			.filter((finding) -> finding.key().equals("arrears-ledger"))
			.findFirst()
			.orElseThrow();
	}

	private UUID item(String tax, String due, UnitId unit, String known, String amount) {
		UUID item = this.records.item(this.file, tax, LocalDate.parse(due));
		this.records.assign(item, LocalDate.parse(known), unit, null, null);
		this.records.book(item, "NEW", LocalDate.parse(known), new BigDecimal(amount));
		return item;
	}

}
