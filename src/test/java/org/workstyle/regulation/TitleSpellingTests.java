package org.workstyle.regulation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScopes;
import org.workstyle.regulation.web.RegulationPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The register is searched by pinyin, whenever a title was entered.
 */
@PortalTest
@Import(RegulationPages.class)
class TitleSpellingTests {

	@Autowired
	RegulationPages bureau;

	@Autowired
	RegulationList list;

	@Autowired
	TitleSpelling spelling;

	@Autowired
	DataScopes scopes;

	@Autowired
	JdbcClient jdbc;

	@Test
	void titlesEnteredBeforeAreSpelledAtTheNextStart() {
		RegulationPages.Office office = this.bureau.office();
		RegulationId id = this.bureau.published("请示报告制度", office, "重大事项及时报告。");
		this.jdbc.sql("update regulation set pinyin = '' where id = ?").param(id.value()).update();
		assertThat(this.list.named("qsbg", LocalDate.now(), 5, this.scopes.of(office.inspector()))).isEmpty();

		this.spelling.run(new DefaultApplicationArguments());

		assertThat(this.list.named("qsbg", LocalDate.now(), 5, this.scopes.of(office.inspector())))
			.extracting(RegulationSummary::id)
			.containsExactly(id);
	}

}
