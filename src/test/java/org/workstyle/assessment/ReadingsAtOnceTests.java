package org.workstyle.assessment;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Future;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.ReadingKey;
import org.workstyle.indicator.ReadingManagement;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.scoring.ElementReference;
import org.workstyle.scoring.QuarterInputs;
import org.workstyle.scoring.Snapshot;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workstyle.support.PortalPages.map;

/**
 * A reading is written while its quarter moves on: either it is in, or it is refused.
 */
@AssessmentTest
class ReadingsAtOnceTests {

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	Meeting meeting;

	@Autowired
	Editions editions;

	@Autowired
	StarterInstallation starter;

	@Autowired
	IndicatorQueries indicators;

	@Autowired
	ReadingManagement readings;

	@Autowired
	Publication publication;

	@Autowired
	JdbcClient jdbc;

	private UnitId unit;

	private CurrentUser office;

	@BeforeEach
	void people() {
		AssessmentClock.is("2023-04-10");
		this.starter.install(2021);
		this.unit = this.desk.branch();
		this.office = this.desk.somebody(Role.PERFORMANCE);
	}

	@Test
	void publishesAReadingThatWasBeingWritten() throws Exception {
		Quarter quarter = new Quarter(2021, 3);
		this.desk.done("/quarters", map("quarter", "2021Q3"), this.office);
		this.desk.done("/quarters/2021Q3/review", map(), this.office);
		String insert = "insert into reading (element_id, unit_id, month, state, value) select id, '" + this.unit
				+ "', '%s', 'REPORTED', %d from data_element where code = 'tax_due'";
		this.jdbc.sql(insert.formatted("2021-08-01", 0)).update();
		this.jdbc.sql(insert.formatted("2021-09-01", 0)).update();

		List<Future<Boolean>> published = this.meeting.of(List.of(insert.formatted("2021-07-01", 4711)), List.of(() -> {
			this.publication.publish(quarter, true, this.office);
			return true;
		}));

		assertThat(published.get(0).get()).isTrue();
		QuarterInputs inputs = Snapshot.read(this.editions.canonical(this.editions.latest(quarter).id()));
		ElementReference taxDue = new ElementReference("tax_due", ElementReference.Period.QUARTER);
		assertThat(inputs.value(taxDue, false, this.unit.toString()).number()).isEqualTo(BigFraction.of(4711));
	}

	@Test
	void refusesAReadingThatComesWhileItsUnitHandsIn() throws Exception {
		this.desk.done("/quarters", map("quarter", "2021Q4"), this.office);
		CurrentUser head = this.desk.head(this.unit);
		ReadingKey key = new ReadingKey(this.indicators.element("tax_due").orElseThrow().id(), this.unit,
				YearMonth.of(2021, 10));
		String quarter = " from assessment_quarter where year = 2021 and number = 4";

		List<Future<Boolean>> reported = this.meeting.of(List.of("select" + quarter + " for update",
				"insert into quarter_submission (id, quarter_id, unit_id, state, submitted_by, submitted_by_name,"
						+ " submitted_at, version) select gen_random_uuid(), id, '" + this.unit
						+ "', 'SUBMITTED', gen_random_uuid(), '王五', now(), 0" + quarter),
				List.of(() -> {
					this.readings.report(key, 0, "1", head);
					return true;
				}));

		assertThatThrownBy(reported.get(0)::get).cause()
			.isInstanceOfSatisfying(PortalException.class,
					(ex) -> assertThat(ex.messageKey()).isEqualTo("indicator.reading.error.frozen"));
		assertThat(this.jdbc.sql("select count(*) from reading where unit_id = :unit")
			.param("unit", this.unit.value())
			.query(Integer.class)
			.single()).isZero();
	}

}
