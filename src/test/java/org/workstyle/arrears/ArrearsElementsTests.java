package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.arrears.ClearingSamples.agreement;
import static org.workstyle.arrears.ClearingSamples.instalment;

/**
 * A quarter by hand. A owes 10,000 due 2024-11-15 and 20,000 due 2026-01-15, pays 3,000
 * on 2026-02-10 and 1,000 on 03-05, of which the latter is reversed on 03-20. B owes
 * 5,000 due 2026-02-15 and pays all of it on 03-31. C owes 7,000 due 2026-03-31.
 */
@PortalTest
@Import({ Organization.class, ClearingSamples.class })
@Transactional
class ArrearsElementsTests {

	@Autowired
	Organization organization;

	@Autowired
	ClearingSamples samples;

	@Autowired
	ArrearsElements elements;

	@Autowired
	JdbcClient jdbc;

	private CurrentUser officer;

	private UnitId branch;

	private ArrearsCaseId first;

	private ArrearsCaseId second;

	@BeforeEach
	void quarter() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.officer = this.organization.account(this.organization.person("张三", this.branch), Role.STAFF);
		this.first = this.samples.open("甲", this.branch, this.officer);
		this.second = this.samples.open("乙", this.branch, this.officer);
		ArrearsCaseId third = this.samples.open("丙", this.branch, this.officer);
		this.samples.owe(this.first, "10000", LocalDate.of(2024, 11, 15), this.officer);
		this.samples.owe(this.first, "20000", LocalDate.of(2026, 1, 15), this.officer);
		this.samples.owe(this.second, "5000", LocalDate.of(2026, 2, 15), this.officer);
		this.samples.owe(third, "7000", LocalDate.of(2026, 3, 31), this.officer);
		this.samples.pay(this.first, "3000", LocalDate.of(2026, 2, 10), this.officer);
		UUID mistaken = this.samples.pay(this.first, "1000", LocalDate.of(2026, 3, 5), this.officer);
		this.samples.reverse(mistaken, LocalDate.of(2026, 3, 20), this.officer);
		this.samples.pay(this.second, "5000", LocalDate.of(2026, 3, 31), this.officer);
	}

	@Test
	void balancesAndFlowsOfTheQuarter() {
		assertThat(values("arrears_start")).containsExactly(entry("2026-01", "10000"));
		assertThat(values("arrears_end")).containsExactly(entry("2026-01", "30000"), entry("2026-02", "32000"),
				entry("2026-03", "27000"));
		assertThat(values("arrears_over_12m")).containsExactly(entry("2026-01", "10000"), entry("2026-02", "7000"),
				entry("2026-03", "7000"));
		assertThat(values("arrears_new")).containsExactly(entry("2026-01", "20000"), entry("2026-02", "5000"));
		assertThat(values("recovered")).containsExactly(entry("2026-02", "3000"), entry("2026-03", "5000"));
	}

	@Test
	void remindsThoseWhoAreOverdueInTime() {
		this.samples.take(this.first, EnforcementStep.REMINDER, LocalDate.of(2026, 1, 30), LocalDate.of(2026, 2, 5),
				this.officer);
		this.samples.take(this.second, EnforcementStep.REMINDER, LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 9),
				this.officer);

		assertThat(values("overdue_payers")).containsExactly(entry("2026-01", "1"), entry("2026-02", "1"),
				entry("2026-03", "1"));
		assertThat(values("reminded")).containsExactly(entry("2026-01", "1"), entry("2026-02", "0"),
				entry("2026-03", "0"));
	}

	@Test
	void countsInstalmentsAndFollowUps() {
		this.samples.agree(this.first,
				agreement(LocalDate.of(2026, 2, 1), instalment(LocalDate.of(2026, 2, 10), "3000"),
						instalment(LocalDate.of(2026, 3, 10), "1000"), instalment(LocalDate.of(2026, 3, 25), "26000")),
				this.officer);
		this.samples.take(this.first, EnforcementStep.ORDER, LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 4),
				this.officer);
		this.samples.take(this.second, EnforcementStep.ORDER, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 10),
				this.officer);

		assertThat(values("instalments_due")).containsExactly(entry("2026-02", "1"), entry("2026-03", "2"));
		assertThat(values("instalments_kept")).containsExactly(entry("2026-02", "1"), entry("2026-03", "0"));
		String firstMonth = month(this.first);
		String secondMonth = month(this.second);
		Map<String, BigDecimal> due = values("follow_ups_due");
		assertThat(due.values().stream().mapToInt(BigDecimal::intValue).sum()).isEqualTo(2);
		assertThat(due).containsKeys(firstMonth, secondMonth);
		assertThat(values("follow_ups_ontime").values().stream().mapToInt(BigDecimal::intValue).sum()).isZero();
		this.samples.take(this.second, EnforcementStep.EXHORTATION, LocalDate.of(2026, 3, 12),
				LocalDate.of(2026, 3, 28), this.officer);
		assertThat(values("follow_ups_ontime").get(secondMonth)).isEqualByComparingTo("1");
	}

	private String month(ArrearsCaseId id) {
		return this.jdbc.sql("select to_char(follow_up_on, 'YYYY-MM') from arrears_measure where case_id = :id")
			.param("id", id.value())
			.query(String.class)
			.single();
	}

	private static Map.Entry<String, BigDecimal> entry(String month, String value) {
		return Map.entry(month, new BigDecimal(value));
	}

	private Map<String, BigDecimal> values(String code) {
		Map<String, BigDecimal> values = new TreeMap<>();
		this.jdbc
			.sql("select to_char(v.month, 'YYYY-MM') as month, v.value from (" + this.elements.query()
					+ ") v where v.code = :code and v.unit_id = :unit")
			.param("code", code)
			.param("unit", this.branch.value())
			.param("from", LocalDate.of(2026, 1, 1))
			.param("to", LocalDate.of(2026, 3, 31))
			.param("quarterFrom", LocalDate.of(2026, 1, 1))
			.param("quarterTo", LocalDate.of(2026, 3, 31))
			.param("today", this.samples.today())
			.query((row) -> {
				values.put(row.getString("month"), new BigDecimal(row.getBigDecimal("value").toBigInteger()));
			});
		return values;
	}

}
