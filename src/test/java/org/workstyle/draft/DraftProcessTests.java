package org.workstyle.draft;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Import({ Organization.class, PortalPages.class })
class DraftProcessTests {

	private static final String FORM = "study-session:new:PARTY_LECTURE";

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	Drafts drafts;

	@Autowired
	JdbcClient jdbc;

	private CurrentUser writer;

	@BeforeEach
	void signIn() {
		this.writer = this.organization.account(null, Role.STAFF);
	}

	@Test
	void offersWhatWasTypedLastToItsWriterOnly() {
		keep("[[\"topic\",\"第一稿\"]]");
		keep("[[\"topic\",\"第二稿\"]]");

		assertThat(offer(this.writer).select(".draft-offer").attr("data-content")).isEqualTo("[[\"topic\",\"第二稿\"]]");
		CurrentUser other = this.organization.account(null, Role.STAFF);
		assertThat(this.pages.get("/drafts/offer?form=" + FORM, other)).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(this.pages.page("/", this.writer).select("a[href='/study-sessions/new?kind=PARTY_LECTURE']").text())
			.isEqualTo("党课");
		assertThat(this.pages.page("/", other).text()).doesNotContain("党课");
	}

	@Test
	void dropsWhatNobodyWantsBack() {
		keep("[]");

		assertThat(this.pages.post("/drafts/removal", PortalPages.map("form", FORM), this.writer))
			.hasStatus(HttpStatus.NO_CONTENT);

		assertThat(this.drafts.find(FORM, this.writer)).isEmpty();
	}

	@Test
	void aFormThatWasTakenDropsItsDraftAndARefusedOneKeepsIt() {
		keep("[]");

		this.pages.post("/preferences/theme", PortalPages.map("value", "pink", "_draft", FORM), this.writer);
		assertThat(this.drafts.find(FORM, this.writer)).isPresent();

		this.pages.post("/preferences/theme", PortalPages.map("value", "dark", "_draft", FORM), this.writer);
		assertThat(this.drafts.find(FORM, this.writer)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "a b,/x", "'',/x", "form,https://example.org", "form,//example.org", "form,/\\example.org", "form,x" })
	void refusesNamesAndAddressesThatAreNone(String form, String address) {
		assertThat(this.pages.post("/drafts",
				PortalPages.map("form", form, "content", "[]", "address", address, "title", "x"), this.writer))
			.hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void refusesMoreThanAFormCanHold() {
		MultiValueMap<String, String> fields = PortalPages.map("form", FORM, "content", "x".repeat(Draft.LONGEST + 1),
				"address", "/", "title", "x");

		assertThat(this.pages.post("/drafts", fields, this.writer)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void changesNeedTheToken() {
		assertThat(this.pages.withoutToken("/drafts", this.writer)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken("/drafts/removal", this.writer)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken("/drafts/unsent", this.writer)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken("/drafts/unsent/removal", this.writer)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void forgetsDraftsAfterAMonth() {
		keep("[]");
		this.drafts.sweep();
		assertThat(this.drafts.find(FORM, this.writer)).isPresent();

		this.jdbc.sql("update draft set saved_at = saved_at - interval '31 days' where account_id = :account")
			.param("account", this.writer.accountId())
			.update();
		this.drafts.sweep();

		assertThat(this.drafts.find(FORM, this.writer)).isEmpty();
	}

	private void keep(String content) {
		assertThat(
				this.pages.post("/drafts",
						PortalPages.map("form", FORM, "content", content, "address",
								"/study-sessions/new?kind=PARTY_LECTURE", "title", "党课"),
						this.writer))
			.hasStatus(HttpStatus.NO_CONTENT);
	}

	private org.jsoup.nodes.Document offer(CurrentUser who) {
		return this.pages.page("/drafts/offer?form=" + FORM, who);
	}

}
