package org.workstyle.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * Pages of the assessment send at most eight statements, with 40 units and 40 indicators.
 * Definitions were read before.
 */
@AssessmentTest
class AssessmentStatementTests {

	private static final int UNITS = 40;

	private static final int MOST = 8;

	private static final Quarter PUBLISHED = new Quarter(2026, 1);

	private static final Quarter OPEN = new Quarter(2026, 2);

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	StarterInstallation starter;

	@Autowired
	StatementCount statements;

	@Autowired
	JdbcClient jdbc;

	private final List<UnitId> units = new ArrayList<>();

	@BeforeEach
	void quarters() {
		AssessmentClock.is("2026-07-10");
		this.starter.install(2025);
		this.starter.install(2026);
		CurrentUser office = this.desk.somebody(Role.PERFORMANCE);
		for (int number = 0; number < UNITS; number++) {
			this.units.add(this.desk.branch());
		}
		this.units.forEach((unit) -> this.desk.report(unit, OPEN));
		this.desk.publish(PUBLISHED, office, this.units.toArray(UnitId[]::new));
		this.desk.done("/quarters", map("quarter", OPEN.toString()), office);
		for (UnitId unit : this.units) {
			this.desk.done("/quarters/" + PUBLISHED + "/appeals",
					map("unit", unit.toString(), "indicator", "C1-01", "reason", "漏报"), this.desk.head(unit));
			this.desk.done("/quarters/" + OPEN + "/units/" + unit + "/exceptions",
					map("indicator", "C1-02", "reason", "系统故障"), office);
			this.desk.done("/adjustments", map("year", "2026", "quarter", "2", "unit", unit.toString(), "points", "1",
					"reason", "受表彰", "evidence", "通报"), office);
		}
	}

	@Test
	void sendsAFewForEachPage() {
		UnitId unit = this.units.get(0);
		List<String> addresses = List.of("/quarters", "/quarters/" + OPEN, "/quarters/" + OPEN + "/units/" + unit,
				"/quarters/" + OPEN + "/units/" + unit + "/indicators/C1-01",
				"/quarters/" + OPEN + "/units/" + unit + "/indicators/C3-02",
				"/quarters/" + OPEN + "/units/" + unit + "/indicators/R3-04", "/quarters/" + PUBLISHED,
				"/quarters/" + PUBLISHED + "/units/" + unit,
				"/quarters/" + PUBLISHED + "/units/" + unit + "/indicators/C1-01",
				"/quarters/" + PUBLISHED + "/appeals", "/quarters/" + PUBLISHED + "/verification", "/years",
				"/years/2026", "/adjustments?year=2026");
		assertThat(this.jdbc
			.sql("select count(*) from edition_score s join edition e on e.id = s.edition_id"
					+ " where e.year = 2026 and e.quarter_number = 1")
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(UNITS * 40);
		this.pages.page("/quarters/" + OPEN + "/units/" + unit, this.desk.somebody(Role.PERFORMANCE));
		List<String> tooMany = new ArrayList<>();
		for (CurrentUser who : List.of(this.desk.somebody(Role.PERFORMANCE), this.desk.somebody(Role.COMMITTEE),
				this.desk.head(unit))) {
			for (String address : addresses) {
				if (!address.startsWith("/adjustments") || !who.is(Role.UNIT_HEAD)) {
					this.statements.reset();
					this.pages.page(address, who);
					List<String> sent = this.statements.statements();
					if (sent.size() > MOST) {
						tooMany.add(address + " by " + who.roles() + ": " + sent.size() + "\n  "
								+ String.join("\n  ", sent));
					}
				}
			}
		}
		assertThat(tooMany).isEmpty();
	}

}
