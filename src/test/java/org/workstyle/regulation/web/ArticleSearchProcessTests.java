package org.workstyle.regulation.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.workstyle.regulation.Articles;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search over the articles in force.
 */
@PortalTest
@Import(RegulationPages.class)
class ArticleSearchProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	RegulationPages bureau;

	@Autowired
	Articles articles;

	private RegulationPages.Office office;

	@BeforeEach
	void office() {
		this.office = this.bureau.office();
	}

	@Test
	void searchFindsTwoCharactersSeveralWordsAndTitlesFirst() {
		String title = this.bureau.title("钤记细则");
		this.bureau.published(title, this.office, "钥匙由甲保管。", "印泥由乙保管，每月盘点。");

		Document found = this.pages.page("/regulation-articles?text=印泥 盘点", this.office.otherHead());
		assertThat(found.select("[aria-labelledby=hits] li")).hasSize(1);
		assertThat(found.select("mark").eachText()).containsExactly("印泥", "盘点");
		assertThat(this.pages.page("/regulation-articles?text=盘泥", this.office.otherHead())
			.select("[aria-labelledby=hits] li")).isEmpty();
		Document mixed = this.pages.page("/regulation-articles?text=" + title + " 钥匙", this.office.otherHead());
		assertThat(mixed.select("[aria-labelledby=hits] li a").text()).contains("第一条");
		assertThat(this.pages.page("/search?q=" + title, this.office.member()).select("main a[href*='/regulations/']"))
			.isNotEmpty();
	}

}
