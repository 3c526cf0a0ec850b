package org.workstyle.assessment;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * What hinders a submission, and what does not.
 */
@AssessmentTest
class SubmissionTests {

	private static final String QUARTER = "/quarters/2022Q2";

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	StarterInstallation starter;

	@Autowired
	JdbcClient jdbc;

	private UnitId unit;

	private CurrentUser head;

	private CurrentUser office;

	@BeforeEach
	void people() {
		AssessmentClock.is("2023-04-10");
		this.starter.install(2021);
		this.starter.install(2022);
		this.unit = this.desk.branch();
		this.head = this.desk.head(this.unit);
		this.office = this.desk.somebody(Role.PERFORMANCE);
		if (this.jdbc.sql("select id from assessment_quarter where year = 2022 and number = 2")
			.query()
			.listOfRows()
			.isEmpty()) {
			this.desk.done("/quarters", map("quarter", "2022Q2"), this.office);
		}
	}

	@Test
	void namesEachViolationWithItsCellUntilAllAreExplained() {
		this.desk.enter(this.unit, this.head, "returns_expected", "2022-05", "100");
		this.desk.enter(this.unit, this.head, "returns_ontime", "2022-05", "101");
		this.desk.enter(this.unit, this.head, "returns_expected", "2022-06", "100");
		this.desk.enter(this.unit, this.head, "returns_ontime", "2022-06", "103");

		MvcTestResult refused = this.pages.post(QUARTER + "/units/" + this.unit + "/submission", map(), this.head);
		assertThat(this.desk.flash(refused).get("flash")).isEqualTo("assessment.error.unexplained");
		assertThat(submissions()).isEmpty();
		Map<String, String> named = unexplained(refused);
		assertThat(named.values()).anySatisfy((text) -> assertThat(text).contains("按期申报数 ≤ 应申报数", "2022-05", "101"))
			.anySatisfy((text) -> assertThat(text).contains("2022-06", "103"));
		named.keySet().forEach((address) -> {
			String cell = address.substring(address.indexOf('#') + 1);
			assertThat(this.pages.page(address.substring(0, address.indexOf('#')), this.head).getElementById(cell))
				.as(address)
				.isNotNull();
		});

		explain("2022-05");
		assertThat(submit()).isEqualTo("assessment.error.unexplained");
		explain("2022-06");
		assertThat(submit()).isEqualTo("assessment.done.submitted");
		assertThat(this.pages.post("/readings/explanations", explanation("2022-05"), this.head))
			.satisfies((answer) -> assertThat(this.desk.flash(answer)).containsEntry("flash",
					"indicator.reading.error.frozen"));
	}

	@Test
	void isNotHinderedByAValueFarFromTheUsual() {
		YearMonth may = YearMonth.of(2022, 5);
		for (int back = 12; back > 0; back--) {
			this.desk.enter(this.unit, this.head, "tax_due", may.minusMonths(back).toString(), "100" + back % 10);
		}
		this.desk.enter(this.unit, this.head, "tax_due", "2022-05", "990000");
		Document grid = this.pages.page("/readings?unit=" + this.unit + "&period=2022Q2", this.head);
		assertThat(grid.select("main .badge").eachText()).contains("请复核");

		assertThat(submit()).isEqualTo("assessment.done.submitted");
	}

	private String submit() {
		return String
			.valueOf(this.desk.flash(this.pages.post(QUARTER + "/units/" + this.unit + "/submission", map(), this.head))
				.get("flash"));
	}

	private List<Map<String, Object>> submissions() {
		return this.jdbc.sql("select id from quarter_submission where unit_id = :unit")
			.param("unit", this.unit.value())
			.query()
			.listOfRows();
	}

	@SuppressWarnings("unchecked")
	private Map<String, String> unexplained(MvcTestResult answer) {
		Map<String, String> named = (Map<String, String>) this.desk.flash(answer).get("unexplained");
		Document page = this.desk.next(answer, this.head);
		assertThat(page.select("#unexplained a").eachText()).containsExactlyElementsOf(named.values());
		assertThat(page.select("#unexplained a").stream().map((Element link) -> link.attr("href")))
			.containsExactlyElementsOf(named.keySet());
		return named;
	}

	private void explain(String month) {
		this.pages.sent("/readings/explanations", explanation(month), this.head);
	}

	private MultiValueMap<String, String> explanation(String month) {
		String rule = this.jdbc.sql("select id::text from validation_rule where left_side = 'returns_ontime'")
			.query(String.class)
			.single();
		return map("rule", rule, "unit", this.unit.toString(), "month", month, "text", "含补报");
	}

}
