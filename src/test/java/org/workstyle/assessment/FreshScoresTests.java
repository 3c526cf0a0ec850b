package org.workstyle.assessment;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
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
 * Scores of an open quarter show what was changed a moment ago, by whomever, though
 * definitions are remembered; reading one kind of them again keeps to eight statements.
 */
@AssessmentTest
class FreshScoresTests {

	private static final int MOST = 8;

	private static final String INDICATOR = "update indicator set name_zh = '%s' where year = 2030 and code = '%s'";

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

	@Autowired
	DataSource database;

	private UnitId unit;

	private CurrentUser head;

	@BeforeEach
	void people() {
		AssessmentClock.is("2030-07-10");
		this.starter.install(2030);
		this.unit = this.desk.branch();
		this.head = this.desk.head(this.unit);
	}

	@AfterEach
	void others() {
		this.jdbc.sql("update dimension set name_zh = replace(name_zh, '新词', '')").update();
		this.jdbc.sql("update data_element set name_zh = replace(name_zh, '新项', '')").update();
		this.jdbc.sql("delete from indicator_setting where valid_from = date '2030-01-01'").update();
	}

	@Test
	void showsWhatWasChangedAMomentAgo() {
		String sheet = open(new Quarter(2030, 1));
		String score = sheet + "/indicators/C1-01";
		shows("指标改名", sheet, INDICATOR.formatted("指标改名", "C1-01"));
		shows("新词", sheet, "update dimension set name_zh = name_zh || '新词'");
		shows("777", score, """
				update indicator_definition set factor = 777
				where indicator_id = (select id from indicator where year = 2030 and code = 'C1-01')
				""");
		shows("新项", score, "update data_element set name_zh = name_zh || '新项'");
		shows("单位改名", sheet, "update unit set name = '单位改名' where id = '" + this.unit + "'");
		shows("加减分 5", sheet, """
				insert into adjustment (id, year, quarter_number, unit_id, points, reason, evidence, state, proposed_by,
				  proposed_by_name, proposed_at, decided_by, decided_by_name, decided_at, decision_reason, version)
				values (uuidv7(), 2030, 1, '%s', 9, '受表彰', '通报', 'APPROVED', gen_random_uuid(), '李四', now(),
				  gen_random_uuid(), '王五', now(), '属实', 0)
				""".formatted(this.unit));
		shows("加减分 3", sheet, """
				insert into indicator_setting (id, code, valid_from, value, source, assumed, version)
				values (gen_random_uuid(), 'BONUS_QUARTER', '2030-01-01', '3', '通知', false, 0)
				""");
	}

	@Test
	void showsChangesInWhateverOrderTheyEnd() throws SQLException {
		String sheet = open(new Quarter(2030, 2));
		try (Connection first = this.database.getConnection(); Statement statement = first.createStatement()) {
			first.setAutoCommit(false);
			statement.executeUpdate(INDICATOR.formatted("先开始", "C1-02"));

			shows("后开始", sheet, INDICATOR.formatted("后开始", "C1-03"));
			assertThat(this.pages.page(sheet, this.head).text()).doesNotContain("先开始");
			first.commit();
			first.setAutoCommit(true);
		}

		assertThat(this.pages.page(sheet, this.head).text()).contains("先开始", "后开始");
	}

	private String open(Quarter quarter) {
		this.desk.done("/quarters", map("quarter", quarter.toString()), this.desk.somebody(Role.PERFORMANCE));
		this.desk.report(this.unit, quarter);
		return "/quarters/" + quarter + "/units/" + this.unit;
	}

	private void shows(String text, String address, String change) {
		assertThat(this.pages.page(address, this.head).text()).as(address).doesNotContain(text);
		this.jdbc.sql(change).update();
		this.statements.reset();
		String now = this.pages.page(address, this.head).text();

		assertThat(this.statements.statements()).as(change).hasSizeLessThanOrEqualTo(MOST);
		assertThat(now).as(change).contains(text);
	}

}
