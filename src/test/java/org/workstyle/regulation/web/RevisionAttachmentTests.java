package org.workstyle.regulation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.workstyle.account.CurrentUser;
import org.workstyle.regulation.RegulationFixture;
import org.workstyle.regulation.RegulationId;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.workstyle.support.PortalPages.map;

/**
 * Files belong to a revision: the next one does not bring along those of the one before.
 */
@PortalTest
@Import(RegulationPages.class)
class RevisionAttachmentTests {

	@Autowired
	PortalPages pages;

	@Autowired
	RegulationPages bureau;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	private RegulationPages.Office office;

	private RegulationId id;

	@BeforeEach
	void regulation() {
		this.office = this.bureau.office();
		this.id = this.bureau.published(this.bureau.title("档案制度"), this.office, "档案由专人保管。");
	}

	@Test
	void eachRevisionHasItsOwn() {
		this.bureau.revise(this.id, LocalDate.now(this.clock), this.office, RegulationFixture.articles("档案由两人保管。"));
		assertThat(upload(1, "旧表.txt", this.office.head())).hasStatus3xxRedirection();
		assertThat(upload(2, "新表.txt", this.office.head())).hasStatus3xxRedirection();

		assertThat(files(1, "", this.office.otherHead())).isEqualTo("旧表.txt");
		assertThat(files(2, "", this.office.otherHead())).isEqualTo("新表.txt");
		assertThat(files(2, "/reading", this.office.otherHead())).isEqualTo("新表.txt");
	}

	@Test
	void theDraftersChangeThemUntilItIsPublishedThenTheHead() {
		assertThat(upload(1, "扫描件.txt", this.office.member())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(upload(1, "扫描件.txt", this.office.inspector())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(upload(1, "扫描件.txt", this.office.head())).hasStatus3xxRedirection();

		this.pages.sent("/regulations/" + this.id + "/revisions", map("reason", "修订"), this.office.member());
		assertThat(upload(2, "起草说明.txt", this.office.member())).hasStatus3xxRedirection();

		assertThat(files(2, "", this.office.member())).isEqualTo("起草说明.txt");
		assertThat(this.pages.get("/regulations/" + this.id + "/revisions/2", this.office.otherHead()))
			.hasStatus(HttpStatus.NOT_FOUND);
		String draft = this.pages.page("/regulations/" + this.id + "/revisions/2", this.office.member())
			.select("[aria-labelledby^=attachments] li a")
			.attr("href");
		assertThat(this.pages.get(draft, this.office.inspector())).hasStatusOk();
		assertThat(this.pages.get(draft, this.office.otherHead())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whatWasKeptWithTheRegulationWentToTheRevisionInForce() throws IOException {
		this.bureau.revise(this.id, LocalDate.now().plusDays(30), this.office, RegulationFixture.articles("档案由两人保管。"));
		upload(1, "原件.txt", this.office.head());
		this.jdbc.sql("update attachment set owner_type = 'regulation', owner_id = ? where file_name = '原件.txt'")
			.param(this.id.value())
			.update();

		this.jdbc
			.sql(new ClassPathResource("db/migration/V202611260451__regulation_revision_attachments.sql")
				.getContentAsString(StandardCharsets.UTF_8))
			.update();

		assertThat(files(1, "", this.office.head())).isEqualTo("原件.txt");
	}

	private String files(int revision, String page, CurrentUser reader) {
		return this.pages.page("/regulations/" + this.id + "/revisions/" + revision + page, reader)
			.select("[aria-labelledby^=attachments] li a")
			.text();
	}

	private MvcTestResult upload(int revision, String name, CurrentUser who) {
		UUID owner = this.jdbc.sql("select id from regulation_revision where regulation_id = ? and number = ?")
			.params(this.id.value(), revision)
			.query(UUID.class)
			.single();
		return this.mvc.post()
			.uri("/attachments")
			.multipart()
			.file(new MockMultipartFile("file", name, "text/plain", "内容".getBytes(StandardCharsets.UTF_8)))
			.param("ownerType", "regulation-revision")
			.param("ownerId", owner.toString())
			.param("purpose", "material")
			.with(user(who))
			.with(csrf())
			.exchange();
	}

}
