package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.regulation.RegulationId;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * Exceptions to an article, from who grants them to who is shown them.
 */
@PortalTest
@Import({ RegulationPages.class, DutyPages.class })
class ArticleExceptionProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	RegulationPages bureau;

	@Autowired
	Clock clock;

	@Autowired
	DutyPages duties;

	private RegulationPages.Office office;

	private LocalDate today;

	private RegulationId id;

	@BeforeEach
	void regulation() {
		this.office = this.bureau.office();
		this.today = LocalDate.now(this.clock);
		this.id = this.bureau.published(this.bureau.title("印章管理制度"), this.office, "印章由专人保管。", "用印须审批。");
	}

	@Test
	void exceptionsAreGrantedByTheHeadAndShownToInspectors() {
		String article = this.duties.article(this.id).id().toString();
		MultiValueMap<String, String> form = map("article", article, "unit", this.office.otherUnit().toString(),
				"reason", "分局路途较远", "from", this.today.toString(), "until", this.today.minusDays(1).toString());
		assertThat(this.pages.refused("/regulation-exceptions", form, this.office.head()).select("#until-error"))
			.isNotEmpty();
		form.set("until", this.today.plusDays(30).toString());
		assertThat(this.pages.post("/regulation-exceptions", form, this.office.member()))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post("/regulation-exceptions", form, this.office.otherHead()))
			.hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent("/regulation-exceptions", form, this.office.head());

		String list = "/regulation-exceptions?running=true&regulation=" + this.id;
		assertThat(this.pages.page(list, this.office.inspector()).select("tbody").text()).contains("分局路途较远", "第一条");
		assertThat(this.pages.page(list, this.office.otherHead()).select("tbody tr")).hasSize(1);
		CurrentUser stranger = this.bureau.office().otherHead();
		assertThat(this.pages.page(list, stranger).select("tbody tr")).isEmpty();
		String end = this.pages.page(list, this.office.head()).select("form[action$=end]").attr("action");
		assertThat(this.pages.post(end, map(), this.office.inspector())).hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(end, map(), this.office.head());
		assertThat(this.pages.page(list, this.office.inspector()).select("tbody tr")).isEmpty();
	}

}
