package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which version of a forecast is judged, and who enters what.
 */
@PortalTest
@Import(Organization.class)
@Transactional
class RevenueVersionTests {

	private static final YearMonth MAY = YearMonth.of(2023, 5);

	@TestBean
	Clock clock;

	@Autowired
	RevenueManagement revenue;

	@Autowired
	RevenueRecords records;

	@Autowired
	ForecastSettings settings;

	@Autowired
	UnitDirectory units;

	@Autowired
	Organization organization;

	@Autowired
	JdbcClient jdbc;

	private UnitId branch;

	private CurrentUser head;

	private CurrentUser accountant;

	static Clock clock() {
		return new MovableClock(LocalDateTime.of(2023, 5, 8, 10, 0));
	}

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		UnitId accounting = this.organization.department(bureau);
		this.head = this.organization.account(this.organization.person("王五", this.branch), Role.UNIT_HEAD);
		this.accountant = this.organization.account(this.organization.person("赵六", accounting), Role.STAFF);
		this.settings.set(ForecastSettingCode.ACCOUNTING_UNIT, LocalDate.of(2020, 1, 1),
				this.units.find(accounting).orElseThrow().code(), "三定方案", false, "测试");
		at(8, 10, 0);
	}

	@Test
	void laterEditsDoNotChangeTheJudgedError() {
		enter(RevenueKind.FORECAST, 0, "1100000", this.head);
		at(10, 23, 59);
		enter(RevenueKind.FORECAST, 1, "1060000", this.head);
		at(11, 0, 0);
		enter(RevenueKind.FORECAST, 2, "1000000", this.head);
		enter(RevenueKind.ACTUAL, 0, "1000000", this.accountant);

		RevenueRecord record = this.records.get(this.branch, MAY, "VAT", this.head);

		assertThat(requireNonNull(record.judged()).number()).isEqualTo(2);
		assertThat(record.late()).isOne();
		assertThat(requireNonNull(record.line().error()).percent()).isEqualTo("6.00");
		assertThat(record.line().forecast()).isEqualTo("1060000.00");
		assertThat(record.forecasts()).extracting(RevenueVersion::amount)
			.containsExactly(new BigDecimal("1000000.00"), new BigDecimal("1060000.00"), new BigDecimal("1100000.00"));
	}

	@Test
	void aForecastThatCameTooLateIsNone() {
		at(11, 0, 0);
		enter(RevenueKind.FORECAST, 0, "1000000", this.head);
		enter(RevenueKind.ACTUAL, 0, "1000000", this.accountant);

		RevenueRecord record = this.records.get(this.branch, MAY, "VAT", this.head);

		assertThat(record.judged()).isNull();
		assertThat(record.line().error()).isNull();
		assertThat(record.late()).isOne();
	}

	@Test
	void aWithdrawnForecastIsNone() {
		enter(RevenueKind.FORECAST, 0, "1000000", this.head);
		enter(RevenueKind.FORECAST, 1, "", this.head);
		enter(RevenueKind.ACTUAL, 0, "1000000", this.accountant);

		RevenueRecord record = this.records.get(this.branch, MAY, "VAT", this.head);

		assertThat(record.line().forecast()).isNull();
		assertThat(requireNonNull(record.judged()).amount()).isNull();
	}

	@Test
	void theReportingDayIsDated() {
		enter(RevenueKind.FORECAST, 0, "900", this.head);
		at(9, 9, 0);
		enter(RevenueKind.FORECAST, 1, "1000", this.head);
		assertThat(judged()).isEqualTo(2);

		this.settings.set(ForecastSettingCode.REPORTING_DAY, LocalDate.of(2023, 5, 1), "8", "本局通知", false, "提前上报");

		assertThat(judged()).isOne();
		assertThat(this.jdbc.sql("select amount from revenue_forecast where unit_id = :unit")
			.param("unit", this.branch.value())
			.query(BigDecimal.class)
			.single()).isEqualTo("900.00");
	}

	@Test
	void whoEntersWhat() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> enter(RevenueKind.ACTUAL, 0, "1", this.head));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> enter(RevenueKind.PLAN, 0, "1", this.head, YearMonth.of(2023, 4)));
		enter(RevenueKind.PLAN, 0, "1", this.accountant, YearMonth.of(2023, 4));
		enter(RevenueKind.FORECAST, 0, "1", this.accountant);
		CurrentUser other = this.organization
			.account(this.organization.person("李四", this.organization.unit(UnitType.TAX_BRANCH, null)), Role.UNIT_HEAD);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> enter(RevenueKind.FORECAST, 1, "2", other));
		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> enter(RevenueKind.FORECAST, 1, "2", inspector));
	}

	@Test
	void refusesMonthsAndTaxesThatCannotBe() {
		refused("forecast.error.future",
				() -> enter(RevenueKind.ACTUAL, 0, "1", this.accountant, YearMonth.of(2023, 6)));
		refused("forecast.error.late", () -> enter(RevenueKind.FORECAST, 0, "1", this.head, YearMonth.of(2024, 6)));
		refused("forecast.error.early", () -> enter(RevenueKind.FORECAST, 0, "1", this.head, YearMonth.of(1999, 12)));
		refused("forecast.error.tax", () -> this.revenue
			.enter(new RevenueKey(RevenueKind.FORECAST, this.branch, MAY, "BUSINESS"), 0, "1", this.head));
	}

	@Test
	void nothingIsLostWhenTwoEnterAtOnce() {
		enter(RevenueKind.FORECAST, 0, "1", this.head);
		assertThatExceptionOfType(EditConflictException.class)
			.isThrownBy(() -> enter(RevenueKind.FORECAST, 0, "2", this.accountant));
		assertThatExceptionOfType(EditConflictException.class)
			.isThrownBy(() -> enter(RevenueKind.FORECAST, 2, "2", this.accountant));
	}

	@Test
	void nothingIsOverwritten() {
		enter(RevenueKind.FORECAST, 0, "1", this.head);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update revenue_version set amount = 2").update())
			.havingRootCause()
			.withMessageMatching("(?s).*(append-only|permission denied).*");
	}

	private int judged() {
		return requireNonNull(this.records.get(this.branch, MAY, "VAT", this.head).judged()).number();
	}

	private void enter(RevenueKind kind, int seen, String typed, CurrentUser who) {
		enter(kind, seen, typed, who, MAY);
	}

	private void enter(RevenueKind kind, int seen, String typed, CurrentUser who, YearMonth month) {
		this.revenue.enter(new RevenueKey(kind, this.branch, month, "VAT"), seen, typed, who);
	}

	private static void refused(String message, Runnable entry) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(entry::run).withMessage(message);
	}

	private void at(int day, int hour, int minute) {
		((MovableClock) this.clock).set(LocalDateTime.of(2023, 5, day, hour, minute));
	}

}
