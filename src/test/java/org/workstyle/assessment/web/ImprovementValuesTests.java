package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.CurrentUser;
import org.workstyle.support.DemonstrationRecords;
import org.workstyle.support.DemonstrationTest;
import org.workstyle.support.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * An improvement beside the published values it means to improve.
 */
@DemonstrationTest
@Import(PortalPages.class)
class ImprovementValuesTests {

	@Autowired
	DemonstrationRecords records;

	@Autowired
	PortalPages pages;

	@Autowired
	JdbcClient jdbc;

	@Test
	void showsTheValueBeforeAndAfterTheMeasure() {
		CurrentUser head = this.records.person("head");
		List<Published> published = this.jdbc.sql("""
				select e.year || 'Q' || e.quarter_number as quarter, s.value, s.indicator_code as code
				from edition_score s join edition e on e.id = s.edition_id
				where s.unit_id = :unit and s.value is not null
				  and e.number = (select max(number) from edition l
				    where l.year = e.year and l.quarter_number = e.quarter_number)
				  and s.indicator_code = (select min(c.indicator_code) from edition_score c join edition o
				    on o.id = c.edition_id where c.unit_id = :unit and o.year = 2022 and o.quarter_number = 4
				    and c.value is not null)
				order by quarter
				""")
			.param("unit", this.records.unit("ZG").value())
			.query((row, number) -> new Published(row.getString("quarter"), row.getBigDecimal("value"),
					row.getString("code")))
			.list();
		String code = published.get(0).code();
		String indicator = this.jdbc.sql("select id::text from indicator where code = :code and year = 2022")
			.param("code", code)
			.query(String.class)
			.single();
		String address = this.pages.sent("/indicator-improvements",
				map("indicator", indicator, "unit", this.records.unit("ZG").toString(), "problem", "参学率不高", "causeKind",
						"WORK", "cause", "安排冲突", "measure", "错峰安排", "owner", String.valueOf(head.personId()), "dueOn",
						"2022-08-31"),
				head);
		this.pages.sent(address + "/completion", map("version", "0", "doneOn", "2022-08-15", "effect", "明显好转"), head);

		Document page = this.pages.page(address, head);
		BigDecimal before = value(published, "2022Q2");
		BigDecimal after = value(published, "2022Q4");
		assertThat(page.select("#before-after").text()).contains("措施之前（2022Q2）" + before.toPlainString(),
				"措施之后（2022Q4）" + after.toPlainString());
		assertThat(new BigDecimal(page.select("#before-after").text().replaceFirst(".*改善 ", "")).abs())
			.isEqualByComparingTo(after.subtract(before).abs());
		assertThat(page.select("[aria-labelledby=effect] tbody tr:contains(2022Q3)").text()).contains("措施完成");
		assertThat(page.select("[aria-labelledby=effect] tbody tr a").attr("href"))
			.endsWith("/units/" + this.records.unit("ZG") + "/indicators/" + code);
	}

	private static BigDecimal value(List<Published> published, String quarter) {
		return published.stream().filter((each) -> each.quarter().equals(quarter)).findFirst().orElseThrow().value();
	}

	private record Published(String quarter, BigDecimal value, String code) {
	}

}
